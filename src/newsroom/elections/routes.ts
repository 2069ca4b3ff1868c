import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import * as contract from './contracts.ts'
import { readDeskElection } from './election-store.ts'
import { enterCount, nameTable, setTableState } from './enter-count.ts'

/** The API of tables of results; every act answers with the table as it is then. */
export function electionsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readElection, async c =>
      c.json(await electionOf(context, c.req.valid('param').id), 200),
    )
    .openapi(contract.nameTable, async c => {
      const dossierId = c.req.valid('param').id
      await nameTable(actingIn(context, c), { dossierId, ...c.req.valid('json') })
      return c.json(await electionOf(context, dossierId), 200)
    })
    .openapi(contract.enterCount, async c => {
      const dossierId = c.req.valid('param').id
      const { countedAt, ...count } = c.req.valid('json')
      await enterCount(actingIn(context, c), { dossierId, ...count, countedAt: new Date(countedAt) })
      return c.json(await electionOf(context, dossierId), 200)
    })
    .openapi(contract.setTableState, async c => {
      const dossierId = c.req.valid('param').id
      await setTableState(actingIn(context, c), { dossierId, ...c.req.valid('json') })
      return c.json(await electionOf(context, dossierId), 200)
    })
}

export type ElectionsApi = ReturnType<typeof electionsApi>

async function electionOf(context: Context, dossierId: string) {
  const election = await readDeskElection(context, dossierId)
  if (election === undefined) return { election: null }
  const { title, titleEn, choicesEn, state, counts } = election
  return {
    election: {
      ...{ title, titleEn, choicesEn },
      state,
      counts: counts.map(count => ({
        ...count,
        countedAt: count.countedAt.toISOString(),
        enteredAt: count.enteredAt.toISOString(),
      })),
    },
  }
}
