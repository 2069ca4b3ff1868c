import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NetworkDeskApi } from '../../network/index.ts'
import { apiRoot, askServer } from './ask-server.ts'
import { listenTo } from './listen-to.ts'

const client = hc<NetworkDeskApi>(apiRoot, { fetch: askServer })
const desk = client['release-desks'][':id']
const ofOffice = client.offices[':slug'].tokens

export type Desks = InferResponseType<(typeof client)['release-desks']['$get'], 200>
export type ReleaseDesk = Desks['desks'][number]
export type DeskOrder = InferRequestType<(typeof client)['release-desks']['$post']>['json']
export type Routing = InferResponseType<(typeof client)['release-routing']['$get'], 200>
export type RoutingRule = Routing['rules'][number]
export type DeclineReason = InferResponseType<(typeof client)['decline-reasons']['$get'], 200>[number]
export type OfficeToken = InferResponseType<(typeof client)['office-tokens']['$get'], 200>[number]
export type ReleaseMonth = InferResponseType<(typeof client)['release-figures']['$get'], 200>[number]
export type FiguresBy = 'all' | 'office' | 'desk'

export const releaseDesks = queryOptions({
  queryKey: ['release-desks'],
  queryFn: async () => (await client['release-desks'].$get()).json(),
})

export const openDesk = async (order: DeskOrder): Promise<{ id: string }> =>
  (await client['release-desks'].$post({ json: order })).json()

export const changeDesk = async (id: string, order: DeskOrder): Promise<{ id: string }> =>
  (await desk.$put({ param: { id }, json: order })).json()

export const routing = queryOptions({
  queryKey: ['release-routing'],
  queryFn: async () => (await client['release-routing'].$get()).json(),
})

export const saveRouting = async (basedOn: number, rules: RoutingRule[]): Promise<Routing> =>
  (await client['release-routing'].$put({ json: { basedOn, rules } })).json()

export const declineReasons = queryOptions({
  queryKey: ['decline-reasons'],
  queryFn: async () => (await client['decline-reasons'].$get()).json(),
  staleTime: 3_600_000,
})

export const officeTokens = queryOptions({
  queryKey: ['office-tokens'],
  queryFn: async () => (await client['office-tokens'].$get()).json(),
})

export const makeToken = async (name: string): Promise<{ id: string; token: string }> =>
  (await client['office-tokens'].$post({ json: { name } })).json()

export async function revokeToken(id: string): Promise<void> {
  await client['office-tokens'][':id'].$delete({ param: { id } })
}

export const tokensOf = (slug: string) =>
  queryOptions({
    queryKey: ['office-tokens', slug],
    queryFn: async () => (await ofOffice.$get({ param: { slug } })).json(),
  })

export async function revokeTokenOf(slug: string, id: string): Promise<void> {
  await ofOffice[':id'].$delete({ param: { slug, id } })
}

export const releaseFigures = (by: FiguresBy) =>
  queryOptions({
    queryKey: ['release-figures', by],
    queryFn: async () => (await client['release-figures'].$get({ query: { by, months: '12' } })).json(),
  })

export const figuresFile = (by: FiguresBy): string => `${apiRoot}/release-figures.csv?by=${by}&months=12`

export const fileAddress = (releaseId: string, fileId: string): string =>
  `${apiRoot}/releases/${releaseId}/files/${fileId}`

/** Tells whenever something changed in the inbox, also after the connection was lost. @returns its end. */
export const listenToInbox = (onNews: () => void): (() => void) => listenTo('release-desks/stream', onNews)
