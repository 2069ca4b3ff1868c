import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { FrontApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<FrontApi>(apiRoot, { fetch: askServer })
const front = client.fronts[':edition']

export type Arranged = InferResponseType<typeof front.$get, 200>
/** What a place may hold: a story or a dossier. */
export type Holds = Arranged['slots'][number]['holds']
export type SlotStory = Extract<Holds, { kind: 'story' }>
export type ArrangementLine = Arranged['history'][number]
export type SlotGiven = InferRequestType<typeof front.$post>['json']['slots'][number]
export type Banner = InferResponseType<typeof client.banners.$get, 200>[number]
export type NewBanner = InferRequestType<typeof client.banners.$post>['json']

/** A page that editors arrange: the front page of an edition, or a section's page in it. */
export interface ArrangedPage {
  edition: 'fa' | 'en'
  /** Slug; left out, the front page. */
  section?: string | undefined
}

const at = ({ edition, section }: ArrangedPage) => ({
  param: { edition },
  query: section === undefined ? {} : { section },
})

export const keyOf = ({ edition, section }: ArrangedPage) => ['front', edition, section ?? '']

/** Asked again and again, so that a colleague's arrangement is noticed before one's own is sent. */
export const arrangedOf = (page: ArrangedPage) =>
  queryOptions({
    queryKey: keyOf(page),
    queryFn: async () => (await front.$get(at(page))).json(),
    refetchInterval: 15_000,
  })

export type CandidatesOf = 'stories' | 'dossiers'

export const candidatesFor = (page: ArrangedPage, { of, text }: { of: CandidatesOf; text: string }) =>
  queryOptions({
    queryKey: ['front candidates', page.edition, page.section ?? '', of, text],
    queryFn: async () => {
      const { param } = at(page)
      return (await front.candidates.$get({ param, query: { ...at(page).query, of, text } })).json()
    },
    placeholderData: (before, earlier) => (earlier?.queryKey[3] === of ? before : undefined),
  })

export const publishArrangement = async (
  page: ArrangedPage,
  json: { basedOn: string | null; slots: SlotGiven[] },
): Promise<Arranged> => (await front.$post({ ...at(page), json })).json()

export const restoreArrangement = async (
  page: ArrangedPage,
  json: { basedOn: string | null; arrangementId: string },
): Promise<Arranged> => (await front.restore.$post({ ...at(page), json })).json()

/** The address of the page as readers would see it with these stories and dossiers in its places. */
export function previewAddress({ edition, section }: ArrangedPage, slots: readonly SlotGiven[]): string {
  const asked = new URLSearchParams({
    ...(section === undefined ? {} : { section }),
    slots: slots
      .map(({ position, storyId, dossierId }) =>
        dossierId ? `${position}.dossier.${dossierId}` : `${position}.${storyId ?? ''}`,
      )
      .join(','),
  })
  return `${apiRoot}/fronts/${edition}/preview?${asked.toString()}`
}

export const banners = queryOptions({
  queryKey: ['banners'],
  queryFn: async () => (await client.banners.$get()).json(),
  refetchInterval: 15_000,
})

export const raiseBanner = async (json: NewBanner): Promise<Banner[]> =>
  (await client.banners.$post({ json })).json()

export const endBanner = async (id: string): Promise<Banner[]> =>
  (await client.banners[':id'].end.$post({ param: { id } })).json()
