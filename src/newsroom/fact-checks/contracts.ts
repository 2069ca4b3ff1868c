// A table of data: every address of the API of fact checks, who may call it, what it takes and what it answers.
import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { verdicts } from './fact-check.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

const evidence = z.array(z.object({ text: writtenText(600), url: machineText(4000) })).max(40)
const words = {
  claim: writtenText(1000),
  claimant: writtenText(400),
  verdict: z.enum(verdicts),
  finding: writtenText(2000),
  evidence,
}
const FactCheck = z
  .object({ ...words, number: z.number(), note: z.string(), writtenAt: z.string() })
  .openapi('FactCheck')

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const theChecks = { 200: json(z.array(FactCheck), 'every writing of it, the latest first') } as const

export const readFactCheck = createRoute({
  method: 'get',
  path: '/stories/{id}/fact-check',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: theChecks,
})

export const writeFactCheck = createRoute({
  method: 'put',
  path: '/stories/{id}/fact-check',
  middleware: [allow('story.write')] as const,
  request: {
    params,
    body: body(z.object({ ...words, basedOn: z.number().int(), note: writtenText(1000).default('') })),
  },
  responses: theChecks,
})
