// A table of data: every address of the API of tables of results, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { countKinds, tableStates } from './election.ts'
import { writtenText } from '../../platform/text-limits.ts'

const instant = z.iso.datetime({ offset: true })
const Row = z.object({
  province: z.string(),
  votes: z.array(z.number()),
  invalid: z.number().nullable(),
  eligible: z.number().nullable(),
})
const Election = z
  .object({
    title: z.string(),
    titleEn: z.string(),
    choicesEn: z.record(z.string(), z.string()),
    state: z.enum(tableStates),
    counts: z.array(
      z.object({
        number: z.number(),
        kind: z.enum(countKinds),
        countedAt: z.string(),
        source: z.string(),
        note: z.string(),
        choices: z.array(z.string()),
        rows: z.array(Row),
        enteredAt: z.string(),
      }),
    ),
  })
  .openapi('Election')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theElection = {
  200: json(
    z.object({ election: Election.nullable() }),
    'the table with its counts, the latest first; null: there is none',
  ),
} as const

export const readElection = createRoute({
  method: 'get',
  path: '/dossiers/{id}/results',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theElection,
})

export const nameTable = createRoute({
  method: 'put',
  path: '/dossiers/{id}/results',
  middleware: [allow('story.publish')] as const,
  request: {
    params,
    body: body(
      z.object({
        title: writtenText(400),
        titleEn: writtenText(400).default(''),
        choicesEn: z.record(writtenText(400), writtenText(400)).default({}),
      }),
    ),
  },
  responses: theElection,
})

export const enterCount = createRoute({
  method: 'post',
  path: '/dossiers/{id}/results/counts',
  middleware: [allow('story.publish')] as const,
  request: {
    params,
    body: body(
      z.object({
        csv: writtenText(200_000),
        kind: z.enum(countKinds),
        countedAt: instant,
        source: writtenText(400),
        note: writtenText(1000).default(''),
        basedOn: z.number().int(),
      }),
    ),
  },
  responses: theElection,
})

export const setTableState = createRoute({
  method: 'put',
  path: '/dossiers/{id}/results/state',
  middleware: [allow('story.publish')] as const,
  request: { params, body: body(z.object({ state: z.enum(tableStates) })) },
  responses: theElection,
})
