import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NewsroomApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<NewsroomApi>(apiRoot, { fetch: askServer })
const recordings = client.recordings
const one = recordings[':id']

type RecordingLibrary = InferResponseType<typeof recordings.$get, 200>
export type LibraryRecording = RecordingLibrary['recordings'][number]
export type RecordingDetails = InferResponseType<typeof one.$get, 200>
export type RecordingSelection = NonNullable<InferRequestType<typeof recordings.$get>['query']['show']>
export type RecordingWords = InferRequestType<typeof one.$put>['json']

export const recordingLibrary = (show: RecordingSelection, text = '') =>
  infiniteQueryOptions({
    queryKey: ['recordings', show, text],
    queryFn: async ({ pageParam }) => {
      const query = {
        show,
        ...(text === '' ? {} : { text }),
        ...(pageParam === '' ? {} : { before: pageParam }),
        limit: '40',
      }
      return (await recordings.$get({ query })).json()
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

export const recordingOf = (id: string) =>
  queryOptions({
    queryKey: ['recording', id],
    queryFn: async () => (await one.$get({ param: { id } })).json(),
  })

/** Where a video or sound is fetched. */
export const recordingAddress = ({
  id,
  stamp,
  format,
}: Pick<LibraryRecording, 'id' | 'stamp' | 'format'>): string =>
  `/media/recordings/${id}/${stamp}/recording.${format}`

export const describeRecording = async (id: string, words: RecordingWords): Promise<RecordingDetails> =>
  (await one.$put({ param: { id }, json: words })).json()

export const deleteRecording = async (id: string): Promise<void> => {
  await one.$delete({ param: { id } })
}

/** Sends one slice of a file; `size` is that of the whole file. */
export async function sendSlice(
  slice: { uploadId: string; number: number; bytes: Blob; size: number },
  signal: AbortSignal,
): Promise<void> {
  await askServer(`${apiRoot}/recordings/uploads/${slice.uploadId}/${slice.number}?size=${slice.size}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: slice.bytes,
    signal,
  })
}

export const finishRecording = async (
  uploadId: string,
  order: { fileName: string; replaces?: string },
): Promise<LibraryRecording> =>
  (await recordings.uploads[':id'].$post({ param: { id: uploadId }, json: order })).json()
