import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { writtenText } from '../../platform/text-limits.ts'

// A table of data: every address of the API of provinces.

const ProvinceLine = z
  .object({
    slug: z.string(),
    nameFa: z.string(),
    nameEn: z.string(),
    cities: z.array(z.string()),
    stories: z.number(),
  })
  .openapi('ProvinceLine')

const lines = {
  content: { 'application/json': { schema: z.array(ProvinceLine) } },
  description: 'the provinces in the order of the Persian alphabet',
} as const
const change = z.object({
  nameFa: writtenText(200),
  nameEn: writtenText(200),
  cities: z.array(writtenText(200)).max(200),
})

export const listLines = createRoute({
  method: 'get',
  path: '/provinces/lines',
  middleware: [allow('desk.read')] as const,
  responses: { 200: lines },
})

export const changeProvince = createRoute({
  method: 'put',
  path: '/provinces/{slug}',
  middleware: [allow('section.manage')] as const,
  request: {
    params: z.object({ slug: writtenText(100) }),
    body: { content: { 'application/json': { schema: change } }, required: true },
  },
  responses: { 200: lines },
})
