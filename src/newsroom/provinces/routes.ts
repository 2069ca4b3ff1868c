import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { countByProvince, listProvinces } from '../province-store.ts'
import { changeProvince } from './change-province.ts'
import * as contract from './contracts.ts'

/** The API of provinces: their names, the cities that stand for them, and how many stories each has. */
export function provincesApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.listLines, async c => c.json(await linesOf(context), 200))
    .openapi(contract.changeProvince, async c => {
      await changeProvince(actingIn(context, c), { ...c.req.valid('param'), ...c.req.valid('json') })
      return c.json(await linesOf(context), 200)
    })
}

export type ProvincesApi = ReturnType<typeof provincesApi>

async function linesOf(context: Context) {
  const [provinces, counts] = await Promise.all([listProvinces(context), countByProvince(context)])
  return provinces.map(({ cities, ...province }) => ({
    ...province,
    cities: [...cities],
    stories: counts.get(province.slug) ?? 0,
  }))
}
