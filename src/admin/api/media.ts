import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NewsroomApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<NewsroomApi>(apiRoot, { fetch: askServer })
const media = client.media
const one = media[':id']

export type Library = InferResponseType<typeof media.$get, 200>
export type LibraryPicture = Library['pictures'][number]
export type PictureDetails = InferResponseType<typeof one.$get, 200>
export type Selection = NonNullable<InferRequestType<typeof media.$get>['query']['show']>
export type PictureWords = InferRequestType<typeof one.$put>['json']
export type Framing = InferRequestType<typeof one.crops.$put>['json']
export type WordsForMany = InferRequestType<typeof media.words.$post>['json']

export interface LibraryFilters {
  show?: Selection | undefined
  text?: string | undefined
}

export const library = ({ show, text }: LibraryFilters) =>
  infiniteQueryOptions({
    queryKey: ['library', show ?? 'all', text ?? ''],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...(show === undefined ? {} : { show }),
        ...(text === undefined || text === '' ? {} : { text }),
        ...(pageParam === '' ? {} : { before: pageParam }),
        limit: '40',
      }
      return (await media.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

export const pictureOf = (id: string) =>
  queryOptions({
    queryKey: ['picture', id],
    queryFn: async () => (await one.$get({ param: { id } })).json(),
  })

/** Where the whole picture is fetched at one width; its address changes with whatever changes its bytes. */
export const picturePath = ({ id, stamp }: { id: string; stamp: string }, width: 320 | 640 | 1280): string =>
  `/media/${id}/${stamp}/whole-${width}.webp`

export const describePicture = async (id: string, words: PictureWords): Promise<void> => {
  await one.$put({ param: { id }, json: words })
}

export const describePictures = async (order: WordsForMany) =>
  (await media.words.$post({ json: order })).json()

export const cropPicture = async (id: string, framing: Framing): Promise<PictureDetails> =>
  (await one.crops.$put({ param: { id }, json: framing })).json()

export const deletePicture = async (id: string): Promise<void> => {
  await one.$delete({ param: { id } })
}

/** Sends one part of a file; `size` is that of the whole file. */
export async function sendPart(
  part: { uploadId: string; number: number; bytes: Blob; size: number },
  signal: AbortSignal,
): Promise<void> {
  await askServer(`${apiRoot}/media/uploads/${part.uploadId}/${part.number}?size=${part.size}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: part.bytes,
    signal,
  })
}

export const finishUpload = async (
  uploadId: string,
  order: { parts: number; fileName: string; replaces?: string },
): Promise<LibraryPicture> =>
  (await media.uploads[':id'].$post({ param: { id: uploadId }, json: order })).json()
