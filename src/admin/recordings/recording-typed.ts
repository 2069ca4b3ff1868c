import * as z from 'zod/mini'
import type { RecordingDetails, RecordingWords } from '../api/recordings.ts'

/** What is typed about a recording: all of its words, with when those were written that it began from; null: nothing. */
export type RecordingTyped = RecordingWords | null

/** The same as the browser keeps it. */
export const RecordingKept = z.nullable(
  z.object({
    name: z.string(),
    credit: z.string(),
    licence: z.string(),
    rightsUntil: z.nullable(z.string()),
    transcript: z.string(),
    captions: z.string(),
    captionsLanguage: z.enum(['fa', 'en']),
    posterId: z.nullable(z.string()),
    readAt: z.string(),
  }),
)

/** The words of a recording as a form begins with them. */
export const wordsOfRecording = (recording: RecordingDetails): RecordingWords => ({
  name: recording.name,
  credit: recording.credit,
  licence: recording.licence,
  rightsUntil: recording.rightsUntil,
  transcript: recording.transcript,
  captions: recording.captions,
  captionsLanguage: recording.captionsLanguage,
  posterId: recording.poster?.id ?? null,
  readAt: recording.updatedAt,
})

export const textOfRecording = (typed: RecordingTyped): string =>
  typed === null
    ? ''
    : [typed.name, typed.credit, typed.licence, typed.transcript, typed.captions]
        .filter(text => text !== '')
        .join('\n')
