import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { hc, type InferResponseType } from 'hono/client'
import type { LiveApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'
import { questions, showAnswer } from './questions.ts'

const live = hc<LiveApi>(apiRoot, { fetch: askServer }).stories[':id'].live
const entry = live.entries[':entryId']

export type Live = InferResponseType<typeof live.$get, 200>
export type LiveEntry = Live['entries'][number]
export type EntryWords = Pick<
  LiveEntry,
  'headline' | 'text' | 'sourceLabel' | 'isKey' | 'picture' | 'pictureCaption'
>

/** How many entries the desk shows, and how many more each time it is asked for. */
export const entriesShown = 200

/** A coverage with its newest entries. */
export const liveOf = (id: string, limit: number = entriesShown) =>
  queryOptions({
    queryKey: ['live', id, limit],
    queryFn: async () => (await live.$get({ param: { id }, query: { limit: String(limit) } })).json(),
    refetchInterval: 5000,
    placeholderData: keepPreviousData,
  })

/** Shows what an act answered; whoever looks at older entries too asks anew. */
export async function showLive(id: string, answer: Live): Promise<void> {
  const { queryKey } = liveOf(id)
  await showAnswer(queryKey, answer)
  await questions.invalidateQueries({
    queryKey: ['live', id],
    predicate: query => query.queryKey[2] !== queryKey[2],
  })
}

/** Asks anew how a coverage stands. */
export const askLiveAgain = (id: string): Promise<void> =>
  questions.invalidateQueries({ queryKey: ['live', id] })

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

export const correctEntry = async (
  param: EntryNamed,
  change: EntryWords & { note: string; basedOn: string | null },
): Promise<Live> => (await entry.$put({ param, json: sent(change) })).json()

export const pinEntry = async (param: EntryNamed, pinned: boolean): Promise<Live> =>
  (await entry.pin.$put({ param, json: { pinned } })).json()

export const deleteEntry = async (param: EntryNamed, note: string): Promise<Live> =>
  (await entry.delete.$post({ param, json: { note } })).json()

export const endCoverage = async (id: string, ended: boolean): Promise<Live> =>
  (await live.end.$put({ param: { id }, json: { ended } })).json()
