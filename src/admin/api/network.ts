import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NetworkApi } from '../../network/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<NetworkApi>(apiRoot, { fetch: askServer })
const release = client.releases[':id']

export type Inbox = InferResponseType<typeof client.releases.$get, 200>
export type ReleaseLine = Inbox['releases'][number]
export type ReleaseStatus = ReleaseLine['status']
export type Release = InferResponseType<typeof release.$get, 200>
export type ReleaseAct = Release['acts'][number]
export type ReleaseDraft = InferRequestType<typeof client.releases.$post>['json']
export type Office = InferResponseType<typeof client.offices.$get, 200>[number]

export const releases = (status: ReleaseStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: ['releases', status ?? 'all'],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(status === undefined ? {} : { status }),
        ...(pageParam === '' ? {} : { before: pageParam }),
        limit: '30',
      }
      return (await client.releases.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    refetchInterval: 30_000,
  })

export const releaseOf = (id: string) =>
  queryOptions({
    queryKey: ['release', id],
    queryFn: async () => (await release.$get({ param: { id } })).json(),
  })

export const offices = queryOptions({
  queryKey: ['offices'],
  queryFn: async () => (await client.offices.$get()).json(),
  staleTime: 300_000,
})

export const beginRelease = async (draft: ReleaseDraft): Promise<{ id: string; revisionId: string }> =>
  (await client.releases.$post({ json: draft })).json()

export const rewriteRelease = async (
  id: string,
  draft: ReleaseDraft & { basedOn: string },
): Promise<{ id: string; revisionId: string }> => (await release.$put({ param: { id }, json: draft })).json()

export const sendRelease = async (id: string): Promise<Release> =>
  (await release.send.$post({ param: { id } })).json()

export const withdrawRelease = async (id: string): Promise<Release> =>
  (await release.withdraw.$post({ param: { id } })).json()

export const takeRelease = async (id: string): Promise<Release> =>
  (await release.take.$post({ param: { id } })).json()

export const returnRelease = async (id: string, note: string): Promise<Release> =>
  (await release.return.$post({ param: { id }, json: { note } })).json()

export const declineRelease = async (id: string, reason: string): Promise<Release> =>
  (await release.decline.$post({ param: { id }, json: { reason } })).json()

export const acceptRelease = async (
  id: string,
  acceptance: InferRequestType<typeof release.accept.$post>['json'],
): Promise<{ storyId: string }> => (await release.accept.$post({ param: { id }, json: acceptance })).json()

export async function assignOfficer(slug: string, personId: string): Promise<void> {
  await client.offices[':slug'].officers.$post({ param: { slug }, json: { personId } })
}
