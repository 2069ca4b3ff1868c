import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { chooseHouseStyle } from './choose-house-style.ts'
import * as contract from './contracts.ts'
import { readHouseStyle } from './house-style-store.ts'

/** The API of the house's spelling: everybody of the desk sees it, the administrator chooses. */
export function houseStyleApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(contract.readStyle, async c => c.json(await readHouseStyle(context), 200))
    .openapi(contract.chooseStyle, async c =>
      c.json(await chooseHouseStyle(actingIn(context, c), c.req.valid('json')), 200),
    )
}

export type HouseStyleApi = ReturnType<typeof houseStyleApi>
