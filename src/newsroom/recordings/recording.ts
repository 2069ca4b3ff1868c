import type { Picture } from '../media/picture.ts'
import type { Edition } from '../story.ts'
import type { RecordingFormat, RecordingKind } from './recording-format.ts'

/** A video or sound as pages need it; where its bytes are says `recordingPath`. */
export interface Recording {
  id: string
  stamp: string
  kind: RecordingKind
  format: RecordingFormat
  bytes: number
  durationMs: number
  /** Of a video as it is shown; 0 of a sound. */
  width: number
  height: number
  name: string
  credit: string
  /** What is said and heard, in paragraphs; empty: not written. */
  transcript: string
  hasCaptions: boolean
  captionsLanguage: Edition
  /** Stands where a video does until it is played. */
  poster: Picture | null
  createdAt: Date
}

interface Addressed {
  id: string
  stamp: string
}

/** Where a recording is fetched: an address nobody guesses, which always gives the same bytes. */
export const recordingPath = (recording: Addressed & { format: RecordingFormat }): string =>
  `/media/recordings/${recording.id}/${recording.stamp}/recording.${recording.format}`

/** Where its captions are fetched, as WebVTT. */
export const captionsPath = ({ id, stamp }: Addressed): string =>
  `/media/recordings/${id}/${stamp}/captions.vtt`
