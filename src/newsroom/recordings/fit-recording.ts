import type { RecordingKind } from './recording-format.ts'

/** What of a video or sound is looked at before readers have it. */
export interface LookedAtRecording {
  kind: RecordingKind
  name: string
  credit: string
  rightsUntil: Date | null
  transcript: string
  hasCaptions: boolean
  /** A picture stands for it, and says what it shows. */
  isPosterDescribed: boolean
}

export const isUnnamed = ({ name }: LookedAtRecording): boolean => name === ''

/** A video shows something before it is played; a sound shows nothing. */
export const isWithoutPoster = ({ kind, isPosterDescribed }: LookedAtRecording): boolean =>
  kind === 'video' && !isPosterDescribed

/** Says nothing to those who cannot hear it. */
export const isWithoutText = ({ transcript, hasCaptions, kind }: LookedAtRecording): boolean =>
  transcript === '' && !(kind === 'video' && hasCaptions)
