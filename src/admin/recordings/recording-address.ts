import type { RecordingSelection } from '../api/recordings.ts'

export const recordingSelections = [
  'all',
  'video',
  'audio',
  'without-text',
  'without-credit',
] as const satisfies readonly RecordingSelection[]

/** What stands in the address of the videos and sounds: the part of the list, and the one that is open. */
export interface RecordingSearch {
  show?: RecordingSelection | undefined
  open?: string | undefined
}

/** What is not understood is left out. */
export function recordingsFrom(search: Record<string, unknown>): RecordingSearch {
  const show = recordingSelections.find(each => each === search['show'] && each !== 'all')
  const open = search['open']
  return {
    ...(show === undefined ? {} : { show }),
    ...(typeof open === 'string' && open !== '' ? { open } : {}),
  }
}
