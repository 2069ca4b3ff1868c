import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { CommentsApi, ModerationDeskApi } from '../../comments/index.ts'
import { apiRoot, askServer, askWhileLeaving } from './ask-server.ts'

const client = hc<CommentsApi>(apiRoot, { fetch: askServer }).comments
const desk = hc<ModerationDeskApi>(apiRoot, { fetch: askServer }).comments
const leaving = hc<ModerationDeskApi>(apiRoot, { fetch: askWhileLeaving }).comments

export type Queue = InferResponseType<typeof client.$get, 200>
export type Comment = Queue['comments'][number]
export type QueueName = Queue['counts'][number]['list']
export type Decision = InferRequestType<(typeof client)[':id']['decision']['$post']>['json']
export type OneOfMany = InferResponseType<typeof client.decisions.$post, 200>[number]
export type LookAlike = InferResponseType<(typeof desk)[':id']['look-alikes']['$get'], 200>[number]
export type WaitingOfStory = InferResponseType<typeof client.waiting.$get, 200>['stories'][number]
export type DeskFigures = InferResponseType<typeof desk.figures.$get, 200>
export type NumberPlace = Comment['numbers'][number]

/** Which comments of the queue; what is left out does not matter. */
export interface QueueFilters {
  list?: QueueName | undefined
  rule?: string | undefined
  signals?: 'with' | 'without' | undefined
  section?: string | undefined
  /** A news code. */
  story?: string | undefined
  /** `nobody`, `mine`, or a colleague's id. */
  claimed?: string | undefined
}

/** A list of the queue, page by page, with everything that deciding needs. */
export const queueOf = (filters: QueueFilters) =>
  infiniteQueryOptions({
    queryKey: ['comments', 'queue', filters],
    queryFn: async ({ pageParam }) => {
      const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
      return (
        await client.$get({ query: { ...asked, ...(pageParam === '' ? {} : { after: pageParam }) } })
      ).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next,
    refetchInterval: 30_000,
  })

/** How many comments wait, in all and by story. */
export const waitingComments = queryOptions({
  queryKey: ['comments', 'how many wait'],
  queryFn: async () => (await client.waiting.$get()).json(),
  refetchInterval: 60_000,
})

/** The conversation under a story. */
export const conversationUnder = (storyId: string) =>
  queryOptions({
    queryKey: ['conversation', storyId],
    queryFn: async () => (await desk.around[':id'].$get({ param: { id: storyId } })).json(),
    staleTime: 60_000,
  })

export const lookAlikesOf = (id: string) =>
  queryOptions({
    queryKey: ['comments', 'look-alikes', id],
    queryFn: async () => (await desk[':id']['look-alikes'].$get({ param: { id } })).json(),
  })

export const deskFigures = (days: number) =>
  queryOptions({
    queryKey: ['comments', 'figures', days],
    queryFn: async () => (await desk.figures.$get({ query: { days: String(days) } })).json(),
  })

export async function decideComment(id: string, decision: Decision): Promise<void> {
  await client[':id'].decision.$post({ param: { id }, json: decision })
}

export const decideMany = async (ids: readonly string[], decision: Decision): Promise<OneOfMany[]> =>
  (await client.decisions.$post({ json: { ...decision, ids: [...ids] } })).json()

export const undoMany = async (ids: readonly string[]): Promise<OneOfMany[]> =>
  (await client.decisions.undo.$post({ json: { ids: [...ids] } })).json()

export const claimComment = async (id: string): Promise<{ mine: boolean; holderName: string }> =>
  (await desk[':id'].claim.$put({ param: { id } })).json()

export async function releaseComment(id: string): Promise<void> {
  await leaving[':id'].claim.$delete({ param: { id } })
}

export async function askSecondOpinion(id: string, note: string): Promise<void> {
  await desk[':id'].question.$post({ param: { id }, json: { note } })
}

export async function takeQuestionBack(id: string): Promise<void> {
  await desk[':id'].question.$delete({ param: { id } })
}

export async function maskNumber(id: string, { start, end }: NumberPlace, masked: boolean): Promise<void> {
  await desk[':id'].mask.$put({ param: { id }, json: { start, end, masked } })
}

/** Answers in the name of the newsroom; `approve` publishes the comment in the same act. */
export async function replyAsNewsroom(id: string, text: string, approve: boolean): Promise<void> {
  await desk[':id'].reply.$post({ param: { id }, json: { text, approve } })
}

export async function takeReplyBack(id: string): Promise<void> {
  await desk[':id'].reply.$delete({ param: { id } })
}

const again = 30_000

/** Listens for changes of the queue, and goes on after the connection was lost. @returns what ends it. */
export function listenToDesk(onNews: () => void): () => void {
  let source: EventSource | undefined
  let waiting: number | undefined
  const open = (): void => {
    source = new EventSource(`${apiRoot}/comments/stream`)
    source.onopen = onNews
    source.onmessage = onNews
    source.onerror = () => {
      // The browser comes back by itself unless the server said no.
      if (source?.readyState === EventSource.CLOSED) waiting = window.setTimeout(open, again)
    }
  }
  open()
  return () => {
    window.clearTimeout(waiting)
    source?.close()
  }
}
