import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { CrisisApi, ElectionsApi, FactChecksApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const { crisis } = hc<CrisisApi>(apiRoot, { fetch: askServer }).dossiers[':id']
const { results } = hc<ElectionsApi>(apiRoot, { fetch: askServer }).dossiers[':id']
const check = hc<FactChecksApi>(apiRoot, { fetch: askServer }).stories[':id']['fact-check']

export type Crisis = NonNullable<InferResponseType<typeof crisis.$get, 200>['crisis']>
export type CrisisOrder = InferRequestType<typeof crisis.$put>['json']
export type NoticeOrder = InferRequestType<typeof crisis.notices.$post>['json']
export type Election = NonNullable<InferResponseType<typeof results.$get, 200>['election']>
export type CountOrder = InferRequestType<typeof results.counts.$post>['json']
export type FactCheck = InferResponseType<typeof check.$get, 200>[number]
export type FactCheckOrder = InferRequestType<typeof check.$put>['json']

export const crisisOf = (id: string) =>
  queryOptions({
    queryKey: ['crisis', id],
    queryFn: async () => (await crisis.$get({ param: { id } })).json(),
  })

export const coverCrisis = async (id: string, json: CrisisOrder) =>
  (await crisis.$put({ param: { id }, json })).json()

export const endCrisis = async (id: string) => (await crisis.end.$post({ param: { id } })).json()

export const pinNotice = async (id: string, json: NoticeOrder) =>
  (await crisis.notices.$post({ param: { id }, json })).json()

export const takeOffNotice = async (id: string, noticeId: string) =>
  (await crisis.notices[':noticeId']['take-off'].$post({ param: { id, noticeId } })).json()

export const electionOf = (id: string) =>
  queryOptions({
    queryKey: ['election', id],
    queryFn: async () => (await results.$get({ param: { id } })).json(),
  })

export type TableNames = InferRequestType<typeof results.$put>['json']

export const nameTable = async (id: string, json: TableNames) =>
  (await results.$put({ param: { id }, json })).json()

export const enterCount = async (id: string, json: CountOrder) =>
  (await results.counts.$post({ param: { id }, json })).json()

export const setTableState = async (id: string, state: Election['state']) =>
  (await results.state.$put({ param: { id }, json: { state } })).json()

export const factCheckOf = (id: string) =>
  queryOptions({
    queryKey: ['fact-check', id],
    queryFn: async () => (await check.$get({ param: { id } })).json(),
  })

export const writeFactCheck = async (id: string, json: FactCheckOrder): Promise<FactCheck[]> =>
  (await check.$put({ param: { id }, json })).json()
