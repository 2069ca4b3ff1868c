import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { editions, storyStatuses } from '../story.ts'
import { dossierStates } from './dossier.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of dossiers, who may call it, what it takes and what it answers.

const Moment = z.object({
  day: machineText(10),
  text: writtenText(1000),
  textEn: writtenText(1000).default(''),
  storyId: z.uuid().nullable(),
})
const state = z.enum(dossierStates)
const DossierLine = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    state,
    stories: z.number(),
    updatedAt: z.string(),
  })
  .openapi('DossierLine')
const Dossier = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    introduction: z.string(),
    titleEn: z.string(),
    introductionEn: z.string(),
    state,
    version: z.number(),
    stories: z.array(
      z.object({
        id: z.string(),
        code: z.number(),
        edition: z.enum(editions),
        status: z.enum(storyStatuses),
        headline: z.string(),
      }),
    ),
    moments: z.array(Moment),
  })
  .openapi('Dossier')
const words = {
  slug: writtenText(200).optional(),
  title: writtenText(400),
  introduction: writtenText(6000),
  titleEn: writtenText(400).default(''),
  introductionEn: writtenText(6000).default(''),
  stories: z.array(z.uuid()).max(200).default([]),
  moments: z.array(Moment).max(200).default([]),
}

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theDossier = { 200: json(Dossier, 'the dossier as it is now') } as const

export const listDossiers = createRoute({
  method: 'get',
  path: '/dossiers',
  middleware: [allow('desk.read')] as const,
  responses: { 200: json(z.array(DossierLine), 'the latest change first') },
})

export const readDossier = createRoute({
  method: 'get',
  path: '/dossiers/{id}',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theDossier,
})

export const createDossier = createRoute({
  method: 'post',
  path: '/dossiers',
  middleware: [allow('story.publish')] as const,
  request: { body: body(z.object(words)) },
  responses: { 201: json(Dossier, 'a dossier that readers do not see yet') },
})

export const changeDossier = createRoute({
  method: 'put',
  path: '/dossiers/{id}',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ ...words, basedOn: z.number().int() })) },
  responses: theDossier,
})

export const setDossierState = createRoute({
  method: 'put',
  path: '/dossiers/{id}/state',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ state })) },
  responses: theDossier,
})
