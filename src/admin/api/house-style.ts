import { queryOptions } from '@tanstack/react-query'
import { hc, type InferResponseType } from 'hono/client'
import type { HouseStyleApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<HouseStyleApi>(apiRoot, { fetch: askServer })['house-style']

export type HouseStyle = InferResponseType<typeof client.$get, 200>

export const houseStyle = queryOptions({
  queryKey: ['house-style'],
  queryFn: async () => (await client.$get()).json(),
})

export const chooseHouseStyle = async (style: HouseStyle): Promise<HouseStyle> =>
  (await client.$put({ json: style })).json()
