import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import * as contract from './contracts.ts'
import { coverCrisis, endCrisis } from './cover-crisis.ts'
import { readDeskCrisis } from './crisis-store.ts'
import { pinNotice, takeOffNotice } from './pin-notice.ts'

/** The API of crisis coverage; every act answers with the coverage as it is then. */
export function crisisApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readCrisis, async c => c.json(await crisisOf(context, c.req.valid('param').id), 200))
    .openapi(contract.coverCrisis, async c => {
      const dossierId = c.req.valid('param').id
      const { checkedAt, ...words } = c.req.valid('json')
      await coverCrisis(actingIn(context, c), { dossierId, ...words, checkedAt: new Date(checkedAt) })
      return c.json(await crisisOf(context, dossierId), 200)
    })
    .openapi(contract.endCrisis, async c => {
      const dossierId = c.req.valid('param').id
      await endCrisis(actingIn(context, c), { dossierId })
      return c.json(await crisisOf(context, dossierId), 200)
    })
    .openapi(contract.pinNotice, async c => {
      const dossierId = c.req.valid('param').id
      const { announcedAt, ...notice } = c.req.valid('json')
      await pinNotice(actingIn(context, c), { dossierId, ...notice, announcedAt: new Date(announcedAt) })
      return c.json(await crisisOf(context, dossierId), 200)
    })
    .openapi(contract.takeOffNotice, async c => {
      const { id: dossierId, noticeId } = c.req.valid('param')
      await takeOffNotice(actingIn(context, c), { dossierId, noticeId })
      return c.json(await crisisOf(context, dossierId), 200)
    })
}

export type CrisisApi = ReturnType<typeof crisisApi>

async function crisisOf(context: Context, dossierId: string) {
  const crisis = await readDeskCrisis(context, dossierId)
  if (crisis === undefined) return { crisis: null }
  const { checkedAt, startedAt, endedAt, notices, ...words } = crisis
  return {
    crisis: {
      ...words,
      checkedAt: checkedAt.toISOString(),
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      notices: notices.map(({ announcedAt, ...notice }) => ({
        ...notice,
        announcedAt: announcedAt.toISOString(),
      })),
    },
  }
}
