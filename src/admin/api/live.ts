import { queryOptions } from '@tanstack/react-query'
import { hc, type InferResponseType } from 'hono/client'
import type { LiveApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const live = hc<LiveApi>(apiRoot, { fetch: askServer }).stories[':id'].live
const entry = live.entries[':entryId']

export type Live = InferResponseType<typeof live.$get, 200>
export type LiveEntry = Live['entries'][number]
export type EntryWords = Pick<
  LiveEntry,
  'headline' | 'text' | 'sourceLabel' | 'isKey' | 'picture' | 'pictureCaption'
>

export const liveOf = (id: string) =>
  queryOptions({
    queryKey: ['live', id],
    queryFn: async () => (await live.$get({ param: { id } })).json(),
    refetchInterval: 5000,
  })

export type LiveEntryChange = InferResponseType<typeof entry.history.$get, 200>[number]

/** What an entry said after each act, the earliest first. */
export const entryHistoryOf = (param: EntryNamed) =>
  queryOptions({
    queryKey: ['live-entry-history', param.id, param.entryId],
    queryFn: async () => (await entry.history.$get({ param })).json(),
  })

/** `sendKey`: made for this entry; sent twice it is one. */
export const writeEntry = async (id: string, words: EntryWords & { sendKey: string }): Promise<Live> =>
  (await live.entries.$post({ param: { id }, json: sent(words) })).json()

/** The server is told which picture; what it shows and who made it is the library's. */
const sent = <Words extends EntryWords>({ picture, ...words }: Words) => ({
  ...words,
  pictureId: picture?.id ?? null,
})

/** A story and one of its entries. */
export interface EntryNamed {
  id: string
  entryId: string
}

export const correctEntry = async (param: EntryNamed, change: EntryWords & { note: string }): Promise<Live> =>
  (await entry.$put({ param, json: sent(change) })).json()

export const pinEntry = async (param: EntryNamed, pinned: boolean): Promise<Live> =>
  (await entry.pin.$put({ param, json: { pinned } })).json()

export const deleteEntry = async (param: EntryNamed, note: string): Promise<Live> =>
  (await entry.delete.$post({ param, json: { note } })).json()

export const endCoverage = async (id: string, ended: boolean): Promise<Live> =>
  (await live.end.$put({ param: { id }, json: { ended } })).json()
