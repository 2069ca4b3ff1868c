import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { houseStyleChoices } from '../../persian/index.ts'

// A table of data: the address of the house's spelling.

const HouseStyleChosen = z
  .object({
    plural: z.enum(houseStyleChoices.plural),
    comparative: z.enum(houseStyleChoices.comparative),
    ezafe: z.enum(houseStyleChoices.ezafe),
    quotes: z.enum(houseStyleChoices.quotes),
  })
  .openapi('HouseStyle')

const json = { 'application/json': { schema: HouseStyleChosen } } as const
const chosen = { content: json, description: 'how the newsroom spells where several ways are right' } as const

export const readStyle = createRoute({
  method: 'get',
  path: '/house-style',
  middleware: [allow('desk.read')] as const,
  responses: { 200: chosen },
})

export const chooseStyle = createRoute({
  method: 'put',
  path: '/house-style',
  middleware: [allow('style.choose')] as const,
  request: { body: { content: json, required: true } },
  responses: { 200: chosen },
})
