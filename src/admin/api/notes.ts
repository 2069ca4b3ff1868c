import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { NewsroomApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const notes = hc<NewsroomApi>(apiRoot, { fetch: askServer }).stories[':id'].notes
const one = notes[':noteId']

export type PassageNote = InferResponseType<typeof notes.$get, 200>[number]
export type NotePlace = InferRequestType<typeof notes.$post>['json']['place']

/** The notes of a story; colleagues may write while somebody looks. */
export const notesOf = (id: string) =>
  queryOptions({
    queryKey: ['notes', id],
    queryFn: async () => (await notes.$get({ param: { id } })).json(),
    refetchInterval: 30_000,
  })

export const writeNote = async (id: string, note: { words: string; place: NotePlace }) =>
  (await notes.$post({ param: { id }, json: note })).json()

export const answerNote = async (id: string, noteId: string, words: string) =>
  (await one.answers.$post({ param: { id, noteId }, json: { words } })).json()

export const settleNote = async (id: string, noteId: string, isSettled: boolean) =>
  (await one.settled.$put({ param: { id, noteId }, json: { isSettled } })).json()

export const deleteNote = async (id: string, noteId: string) =>
  (await one.$delete({ param: { id, noteId } })).json()

export const placeNote = async (id: string, noteId: string, place: NotePlace) =>
  (await one.place.$put({ param: { id, noteId }, json: place })).json()
