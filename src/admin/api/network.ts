import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NetworkApi } from '../../network/index.ts'
import { apiRoot, askServer, askWhileLeaving } from './ask-server.ts'

const client = hc<NetworkApi>(apiRoot, { fetch: askServer })
const leaving = hc<NetworkApi>(apiRoot, { fetch: askWhileLeaving })
const release = client.releases[':id']

export type Inbox = InferResponseType<typeof client.releases.$get, 200>
export type ReleaseLine = Inbox['releases'][number]
export type ReleaseStatus = ReleaseLine['status']
export type Release = InferResponseType<typeof release.$get, 200>
export type ReleaseAct = Release['acts'][number]
export type ReleaseDraft = InferRequestType<typeof client.releases.$post>['json']
export type ReleaseFile = Release['content']['files'][number]
export type Passage = NonNullable<InferRequestType<typeof release.return.$post>['json']['passages']>[number]
export type OfficeOrder = InferRequestType<typeof client.offices.$post>['json']
export type Office = InferResponseType<typeof client.offices.$get, 200>[number]

/** The kinds of offices, in the order in which a person chooses among them. */
export const officeKinds = [
  'ministry',
  'agency',
  'province',
  'county',
  'municipality',
  'university',
  'other',
] as const satisfies readonly OfficeOrder['kind'][]

export interface InboxAsked {
  list?: 'open' | 'embargo' | 'all'
  status?: ReleaseStatus
  desk?: string
}

export const releases = (asked: InboxAsked) =>
  infiniteQueryOptions({
    queryKey: ['releases', asked],
    queryFn: async ({ pageParam }) => {
      const query = { ...asked, ...(pageParam === '' ? {} : { before: pageParam }), limit: '30' }
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

export type ReleaseRewritten = InferRequestType<typeof release.$put>['json']

/** @param key the same key with the same draft begins one release, however often it is asked. */
export const beginRelease = async (
  draft: ReleaseDraft,
  key: string,
): Promise<{ id: string; revisionId: string }> =>
  (await client.releases.$post({ json: draft, header: { 'idempotency-key': key } })).json()

export const rewriteRelease = async (
  id: string,
  draft: ReleaseRewritten,
): Promise<{ id: string; revisionId: string }> => (await release.$put({ param: { id }, json: draft })).json()

export const rewriteReleaseLeaving = async (id: string, draft: ReleaseRewritten): Promise<void> => {
  await leaving.releases[':id'].$put({ param: { id }, json: draft })
}

export const sendRelease = async (id: string): Promise<Release> =>
  (await release.send.$post({ param: { id }, header: {} })).json()

export const withdrawRelease = async (id: string): Promise<Release> =>
  (await release.withdraw.$post({ param: { id }, header: {} })).json()

export const takeRelease = async (id: string, isOver: boolean): Promise<Release> =>
  (await release.take.$post({ param: { id }, query: { over: isOver ? 'true' : 'false' } })).json()

export const handOverRelease = async (
  id: string,
  order: { deskId: string; note: string },
): Promise<Release> => (await release['hand-over'].$post({ param: { id }, json: order })).json()

export const returnRelease = async (
  id: string,
  order: { note: string; revisionId: string; passages: Passage[] },
): Promise<Release> => (await release.return.$post({ param: { id }, json: order })).json()

export const declineRelease = async (
  id: string,
  order: InferRequestType<typeof release.decline.$post>['json'],
): Promise<Release> => (await release.decline.$post({ param: { id }, json: order })).json()

export const acceptRelease = async (
  id: string,
  acceptance: InferRequestType<typeof release.accept.$post>['json'],
): Promise<{ storyId: string }> => (await release.accept.$post({ param: { id }, json: acceptance })).json()

export async function assignOfficer(slug: string, personId: string): Promise<void> {
  await client.offices[':slug'].officers.$post({ param: { slug }, json: { personId } })
}

const office = client.offices[':slug']

export const addReleaseFile = async (
  file: File,
): Promise<{ id: string; name: string; kind: ReleaseFile['kind']; bytes: number }> =>
  (await client['release-files'].$post({ form: { file } })).json()

export const openOffice = async (order: OfficeOrder): Promise<{ slug: string }> =>
  (await client.offices.$post({ json: order })).json()

export async function changeOffice({ slug, ...order }: OfficeOrder): Promise<{ slug: string }> {
  await office.$put({ param: { slug }, json: order })
  return { slug }
}

export async function verifyOffice(slug: string, isVerified: boolean): Promise<void> {
  await office.verified.$put({ param: { slug }, json: { isVerified } })
}

export const inviteOfficer = async (
  slug: string,
  person: { name: string; email: string },
): Promise<{ link: string; expiresAt: string }> =>
  (await office.invitations.$post({ param: { slug }, json: person })).json()

export const officersOf = (slug: string) =>
  queryOptions({
    queryKey: ['officers', slug],
    queryFn: async () => (await office.officers.$get({ param: { slug } })).json(),
  })
