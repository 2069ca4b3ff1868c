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
  text?: string | undefined
  open?: string | undefined
}

/** What is not understood is left out. */
export function recordingsFrom(search: Record<string, unknown>): RecordingSearch {
  const show = recordingSelections.find(each => each === search['show'] && each !== 'all')
  const of = (name: string): { [key: string]: string } => {
    const value = search[name]
    const text = typeof value === 'number' ? String(value) : value
    return typeof text === 'string' && text !== '' ? { [name]: text } : {}
  }
  return {
    ...(show === undefined ? {} : { show }),
    ...of('text'),
    ...of('open'),
  }
}
