import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { mustSee } from '../lock-story-for.ts'
import { sectionOfStory } from '../section-store.ts'
import * as contract from './contracts.ts'
import { listFactChecks } from './fact-check-store.ts'
import { writeFactCheck } from './write-fact-check.ts'

/** The API of fact checks. */
export function factChecksApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readFactCheck, async c =>
      c.json(await checksOf(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.writeFactCheck, async c => {
      const [acting, storyId] = [actingIn(context, c), c.req.valid('param').id]
      await writeFactCheck(acting, { storyId, ...c.req.valid('json') })
      return c.json(await checksOf(acting, storyId), 200)
    })
}

export type FactChecksApi = ReturnType<typeof factChecksApi>

async function checksOf(context: ActingContext, storyId: string) {
  mustSee(context, await sectionOfStory(context, storyId))
  const checks = await listFactChecks(context, storyId)
  return checks.map(check => ({ ...check, writtenAt: check.writtenAt.toISOString() }))
}
