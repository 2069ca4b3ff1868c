import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { CommentsApi } from '../../comments/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<CommentsApi>(apiRoot, { fetch: askServer })

export type Queue = InferResponseType<typeof client.comments.$get, 200>
export type Comment = Queue['comments'][number]
export type CommentStatus = Comment['status']
export type Decision = InferRequestType<(typeof client.comments)[':id']['decision']['$post']>['json']

/** The comments of a status: what waits, most urgent first; what is decided, newest first. At most 50. */
export const queueOf = (status: CommentStatus) =>
  queryOptions({
    queryKey: ['comments', status],
    queryFn: async () => (await client.comments.$get({ query: { status } })).json(),
    refetchInterval: 30_000,
  })

/** How many comments wait, in all and by story. */
export const waitingComments = queryOptions({
  queryKey: ['comments', 'how many wait'],
  queryFn: async () => (await client.comments.waiting.$get()).json(),
  refetchInterval: 60_000,
})

export async function decideComment(id: string, decision: Decision): Promise<void> {
  await client.comments[':id'].decision.$post({ param: { id }, json: decision })
}
