import { Refusal } from '../../platform/refusal.ts'
import type { Patch } from './byte-source.ts'

/** What is accepted: containers that every present browser plays. */
export const recordingFormats = ['mp4', 'webm', 'm4a', 'mp3', 'ogg'] as const
export type RecordingFormat = (typeof recordingFormats)[number]
export type RecordingKind = 'video' | 'audio'

/** What the container of a recording says of it, and what has to be blanked before anybody may have it. */
export interface FoundRecording {
  format: RecordingFormat
  kind: RecordingKind
  durationMs: number
  /** Of a video as it is shown, turned upright; 0 of a sound. */
  width: number
  height: number
  codecs: string[]
  /** Whether it begins to play before all of it has arrived. */
  startsAtOnce: boolean
  patches: Patch[]
}

/** The media type of each, as it is served; a file with sound only has a type of its own. */
export function mediaTypeOf({ format, kind }: { format: RecordingFormat; kind: RecordingKind }): string {
  switch (format) {
    case 'mp4':
      return 'video/mp4'
    case 'm4a':
      return 'audio/mp4'
    case 'mp3':
      return 'audio/mpeg'
    case 'webm':
      return `${kind}/webm`
    case 'ogg':
      return 'audio/ogg'
  }
}

/** @throws Refusal that the file is cut off or wrong inside. */
export function refuseDamaged(): never {
  throw new Refusal('recording.damaged')
}

/** @throws Refusal that names what browsers do not play. */
export function refuseCodec(codec: string): never {
  // Four letters of a stranger's file stand in a sentence.
  throw new Refusal('recording.codec', { codec: codec.replace(/[^\w.\- ]/g, '?').slice(0, 40) })
}
