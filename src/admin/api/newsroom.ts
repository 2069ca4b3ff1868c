import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NewsroomApi } from '../../newsroom/index.ts'
import { apiRoot, askServer, askWhileLeaving } from './ask-server.ts'

const client = hc<NewsroomApi>(apiRoot, { fetch: askServer })
const leaving = hc<NewsroomApi>(apiRoot, { fetch: askWhileLeaving })
const story = client.stories[':id']

export type Desk = InferResponseType<typeof client.desk.$get, 200>
export type StoryLine = Desk['waiting'][number]
export type Story = InferResponseType<typeof story.$get, 200>
export type StoryStatus = Story['status']
export type StoryKind = Story['kind']
// In the order of every choice.
export const storyKinds = [
  'news',
  'report',
  'interview',
  'note',
  'photo-story',
  'video',
  'live',
  'fact-check',
] as const satisfies readonly StoryKind[]
export type StoryAct = Story['acts'][number]
export type StoryContent = Story['content']
export type RevisionLine = Story['revisions'][number]
export type Picture = NonNullable<Story['picture']>
export type CheckedLine = Story['checklist'][number]
export type PreviewLink = InferResponseType<typeof story.previews.$get, 200>[number]
export type MadePreview = InferResponseType<typeof story.previews.$post, 201>
export type Pen = InferResponseType<typeof story.pen.$put, 200>
export type Section = InferResponseType<typeof client.sections.$get, 200>[number]
export type Province = InferResponseType<typeof client.provinces.$get, 200>[number]
export type NewStory = InferRequestType<typeof client.stories.$post>['json']
export type Draft = InferRequestType<typeof story.draft.$put>['json']
export type Correction = InferRequestType<typeof story.correct.$post>['json']
export type Update = InferRequestType<typeof story.update.$post>['json']
export type Repaired = InferResponseType<(typeof client.text.repair)['$post'], 200>
export type RecognisedStory = NonNullable<
  InferResponseType<(typeof client.text.recognise)['$post'], 200>['story']
>
export type SpellingEdit = Repaired['edits'][number]

type WithoutStories<Asked> = Asked extends unknown ? Omit<Asked, 'stories'> : never
/** What can be done to several stories at once. */
export type BulkAct = WithoutStories<InferRequestType<typeof client.stories.acts.$post>['json']>
export type OneOfMany = InferResponseType<typeof client.stories.acts.$post, 200>[number]

export interface StoryFilters {
  status?: StoryStatus | undefined
  section?: string | undefined
  edition?: 'fa' | 'en' | undefined
  kind?: StoryKind | undefined
  mine?: 'true' | undefined
  province?: string | undefined
  /** Id of a person. */
  author?: string | undefined
  /** Days in machine form: last changed from, until. */
  from?: string | undefined
  until?: string | undefined
  text?: string | undefined
}

export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: async () => (await client.desk.$get()).json(),
  refetchInterval: 30_000,
})

export const stories = (filters: StoryFilters) =>
  infiniteQueryOptions({
    queryKey: ['stories', filters],
    queryFn: async ({ pageParam }) => {
      const query = { ...present(filters), ...(pageParam === '' ? {} : { before: pageParam }), limit: '30' }
      return (await client.stories.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

export const storyOf = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: async () => (await story.$get({ param: { id } })).json(),
  })

/** What a revision says; it never changes. */
export const revisionOf = (id: string, revisionId: string) =>
  queryOptions({
    queryKey: ['revision', revisionId],
    queryFn: async () => (await story.revisions[':revisionId'].$get({ param: { id, revisionId } })).json(),
    staleTime: Infinity,
  })

export const restoreRevision = async (
  { id, revisionId }: { id: string; revisionId: string },
  order: { basedOn: string; note: string },
): Promise<Story> =>
  (await story.revisions[':revisionId'].restore.$post({ param: { id, revisionId }, json: order })).json()

export const sections = queryOptions({
  queryKey: ['sections'],
  queryFn: async () => (await client.sections.$get()).json(),
  staleTime: 300_000,
})

export const provinces = queryOptions({
  queryKey: ['provinces'],
  queryFn: async () => (await client.provinces.$get()).json(),
  staleTime: 300_000,
})

/** The story as it is on the server now, past everything remembered. */
export const readNewest = async (id: string): Promise<Story> => (await story.$get({ param: { id } })).json()

export const createStory = async (order: NewStory): Promise<Story> =>
  (await client.stories.$post({ json: order })).json()

export const saveDraft = async (id: string, draft: Draft): Promise<{ revisionId: string }> =>
  (await story.draft.$put({ param: { id }, json: draft })).json()

export const saveDraftLeaving = async (id: string, draft: Draft): Promise<void> => {
  await leaving.stories[':id'].draft.$put({ param: { id }, json: draft })
}

/** One request; each story is answered by itself. */
export const actOnMany = async (
  stories: readonly { id: string; revisionId: string }[],
  act: BulkAct,
): Promise<OneOfMany[]> =>
  (await client.stories.acts.$post({ json: { ...act, stories: [...stories] } })).json()

export const submitStory = async (id: string): Promise<Story> =>
  (await story.submit.$post({ param: { id } })).json()

export const returnStory = async (id: string, note: string): Promise<Story> =>
  (await story.return.$post({ param: { id }, json: { note } })).json()

export const approveStory = async (id: string, revisionId: string): Promise<Story> =>
  (await story.approve.$post({ param: { id }, json: { revisionId } })).json()

/** The revision that was read, and the warnings that were. */
export interface Reading {
  revisionId: string
  passing: string[]
}

export const publishStory = async (id: string, read: Reading): Promise<Story> =>
  (await story.publish.$post({ param: { id }, json: read })).json()

export const scheduleStory = async (id: string, order: Reading & { at: string }): Promise<Story> =>
  (await story.schedule.$post({ param: { id }, json: order })).json()

export const unscheduleStory = async (id: string): Promise<Story> =>
  (await story.unschedule.$post({ param: { id } })).json()

export const confirmClock = async (): Promise<void> => {
  await client.clock.confirm.$post()
}

export const previewsOf = (id: string) =>
  queryOptions({
    queryKey: ['previews', id],
    queryFn: async () => (await story.previews.$get({ param: { id } })).json(),
  })

export const makePreview = async (id: string, days: 1 | 3 | 7): Promise<MadePreview> =>
  (await story.previews.$post({ param: { id }, json: { days } })).json()

export const revokePreview = async (id: string, linkId: string): Promise<void> => {
  await story.previews[':linkId'].$delete({ param: { id, linkId } })
}

export const correctStory = async (id: string, correction: Correction): Promise<Story> =>
  (await story.correct.$post({ param: { id }, json: correction })).json()

export const updateStory = async (id: string, update: Update): Promise<Story> =>
  (await story.update.$post({ param: { id }, json: update })).json()

export const withdrawStory = async (id: string, note: string): Promise<Story> =>
  (await story.withdraw.$post({ param: { id }, json: { note } })).json()

export const holdPen = async (id: string, take: boolean): Promise<Pen> =>
  (await story.pen.$put({ param: { id }, json: { take } })).json()

export const releasePen = async (id: string): Promise<void> => {
  await leaving.stories[':id'].pen.$delete({ param: { id } })
}

export const repairText = async (text: string): Promise<Repaired> =>
  (await client.text.repair.$post({ json: { text } })).json()

export const recogniseText = async (lines: string[]): Promise<RecognisedStory | null> =>
  (await (await client.text.recognise.$post({ json: { lines } })).json()).story

/** Filters that say something. */
function present(filters: StoryFilters): StoryFilters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, wanted]) => wanted !== undefined && wanted !== ''),
  )
}

export const linkCounterparts = async (pair: { fa: string; en: string }): Promise<void> => {
  await client.counterparts.$post({ json: pair })
}

/** Begins the draft in the other edition. @returns its id. */
export const beginCounterpart = async (id: string): Promise<{ id: string }> =>
  (await story.counterpart.$post({ param: { id } })).json()

export const unlinkCounterparts = async (id: string): Promise<void> => {
  await story.counterpart.$delete({ param: { id } })
}
