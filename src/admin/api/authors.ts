import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { AuthorsApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<AuthorsApi>(apiRoot, { fetch: askServer }).authors

export type Author = InferResponseType<typeof client.$get, 200>[number]
export type AuthorOrder = InferRequestType<typeof client.$post>['json']

export const authors = queryOptions({
  queryKey: ['authors'],
  queryFn: async () => (await client.$get()).json(),
  staleTime: 60_000,
})

/** Makes an author, or changes the one of this id. */
export const saveAuthor = async (id: string | undefined, order: AuthorOrder): Promise<Author> =>
  id === undefined
    ? (await client.$post({ json: order })).json()
    : (await client[':id'].$put({ param: { id }, json: order })).json()
