import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'
import { editions } from '../../newsroom/index.ts'
import { allow } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { subscribe, unsubscribe } from './subscribe.ts'
import { machineText, writtenText } from '../../platform/text-limits.ts'

const endpoint = machineText(1000).min(1)
const inJson = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const begin = createRoute({
  method: 'put',
  path: '/push-subscription',
  middleware: [allow('anyone')] as const,
  request: inJson(
    z.object({
      endpoint,
      publicKey: machineText(200),
      auth: machineText(100),
      edition: z.enum(editions),
      sections: z.array(writtenText(100)).min(1).max(100),
    }),
  ),
  responses: { 204: { description: 'this browser gets notices of these sections, and of no others' } },
})

const end = createRoute({
  method: 'delete',
  path: '/push-subscription',
  middleware: [allow('anyone')] as const,
  request: inJson(z.object({ endpoint })),
  responses: { 204: { description: 'this browser gets no notices' } },
})

/** A browser asks for notices, or no longer. */
export function pushApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(begin, async c => {
      c.set('showsOnNoPage', true)
      await subscribe(context, { ...c.req.valid('json'), address: c.get('clientAddress') ?? '' })
      return c.body(null, 204)
    })
    .openapi(end, async c => {
      c.set('showsOnNoPage', true)
      await unsubscribe(context, c.req.valid('json').endpoint)
      return c.body(null, 204)
    })
}
