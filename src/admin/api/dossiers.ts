import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { DossiersApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<DossiersApi>(apiRoot, { fetch: askServer }).dossiers
const one = client[':id']

export type DossierLine = InferResponseType<typeof client.$get, 200>[number]
export type Dossier = InferResponseType<typeof one.$get, 200>
export type DossierState = Dossier['state']
export type Moment = Dossier['moments'][number]
export type DossierOrder = InferRequestType<typeof one.$put>['json']

export const dossiers = queryOptions({
  queryKey: ['dossiers'],
  queryFn: async () => (await client.$get()).json(),
})

export const dossierOf = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: async () => (await one.$get({ param: { id } })).json(),
  })

export const createDossier = async (order: { title: string; introduction: string }): Promise<Dossier> =>
  (await client.$post({ json: order })).json()

export const changeDossier = async (id: string, order: DossierOrder): Promise<Dossier> =>
  (await one.$put({ param: { id }, json: order })).json()

export const setDossierState = async (id: string, state: DossierState): Promise<Dossier> =>
  (await one.state.$put({ param: { id }, json: { state } })).json()
