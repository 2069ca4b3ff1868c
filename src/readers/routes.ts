import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'
import { allow } from '../people/index.ts'
import { refuseInvalid } from '../platform/http/api-errors.ts'
import type { Env } from '../platform/http/env.ts'
import type { ViewCounter } from './view-counter.ts'
import { machineText } from '../platform/text-limits.ts'

const tellView = createRoute({
  method: 'post',
  path: '/views',
  middleware: [allow('anyone')] as const,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ storyId: z.uuid().toLowerCase(), viewId: machineText(64).min(8) }),
        },
      },
    },
  },
  responses: { 204: { description: 'taken; counted if it is a reader and a new page load' } },
})

/** The API of readers: a page tells that it was opened. */
export function readersApi(views: ViewCounter) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(tellView, async c => {
    await views.count({
      ...c.req.valid('json'),
      userAgent: c.req.header('user-agent') ?? '',
      address: c.get('clientAddress'),
    })
    return c.body(null, 204)
  })
}
