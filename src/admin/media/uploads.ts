import { useSyncExternalStore } from 'react'
import type { LibraryPicture } from '../api/media.ts'
import type { LibraryRecording } from '../api/recordings.ts'
import { questions } from '../api/questions.ts'
import { newId } from '../words/new-id.ts'
import { isRecording } from '../recordings/is-recording.ts'
import { sendRecording } from '../recordings/send-recording.ts'
import { sendFile, type Sending } from './send-file.ts'

/** A file on its way to the library, and what became of it. */
export interface Upload {
  key: string
  name: string
  size: number
  state: 'waits' | 'sending' | 'away' | 'arrived' | 'refused'
  sent: number
  fault: unknown
  /** What it became, in the pictures or among the videos and sounds. */
  picture: LibraryPicture | null
  recording: LibraryRecording | null
}

const atOnce = 2
let uploads: readonly Upload[] = []
const files = new Map<string, File>()
const stops = new Map<string, AbortController>()
const listeners = new Set<() => void>()

/** The files of this window, also while another screen is open. */
export const useUploads = (): readonly Upload[] => useSyncExternalStore(listen, () => uploads)

/** Puts files in the queue; two are sent at a time, so that a slow line finishes one before the next begins. */
export function sendFiles(chosen: readonly File[]): void {
  const added = chosen.map((file): Upload => {
    const key = newId()
    files.set(key, file)
    const { name, size } = file
    return { key, name, size, state: 'waits', sent: 0, fault: null, picture: null, recording: null }
  })
  change([...uploads, ...added])
  sendNext()
}

/** Ends a file on its way, or takes one that is done with out of the list. */
export function putAside(key: string): void {
  stops.get(key)?.abort()
  forget(key)
  sendNext()
}

/** Takes out of the list what has arrived. */
export function putArrivedAside(): void {
  change(uploads.filter(({ state }) => state !== 'arrived'))
}

/** Sends a file that was refused once more: something about it, or about the server, may have changed. */
export function sendAgain(key: string): void {
  update(key, { state: 'waits', sent: 0, fault: null })
  sendNext()
}

const isOnItsWay = ({ state }: Upload): boolean => state === 'sending' || state === 'away'

/** Whether closing the window would lose something. */
export const isAnythingUnsent = (): boolean =>
  uploads.some(upload => upload.state === 'waits' || isOnItsWay(upload))

function sendNext(): void {
  const free = atOnce - uploads.filter(isOnItsWay).length
  for (const { key } of uploads.filter(({ state }) => state === 'waits').slice(0, Math.max(0, free)))
    void send(key)
}

async function send(key: string): Promise<void> {
  const file = files.get(key)
  if (file === undefined) return
  const stop = new AbortController()
  stops.set(key, stop)
  update(key, { state: 'sending' })
  const onProgress = ({ sent, isAway }: { sent: number; isAway: boolean }): void =>
    update(key, { sent, state: isAway ? 'away' : 'sending' })
  try {
    const made = await become({ file, signal: stop.signal, onProgress })
    files.delete(key)
    update(key, { state: 'arrived', sent: file.size, ...made })
    await Promise.all(['library', 'recordings'].map(key => questions.invalidateQueries({ queryKey: [key] })))
  } catch (fault) {
    if (!stop.signal.aborted) update(key, { state: 'refused', fault })
  } finally {
    stops.delete(key)
    sendNext()
  }
}

// Whichever screen it was dropped on, its own bytes say where it belongs.
async function become(sending: Sending): Promise<Partial<Upload>> {
  return (await isRecording(sending.file))
    ? { recording: await sendRecording(sending) }
    : { picture: await sendFile(sending) }
}

const update = (key: string, found: Partial<Upload>): void =>
  change(uploads.map(upload => (upload.key === key ? { ...upload, ...found } : upload)))

function forget(key: string): void {
  files.delete(key)
  change(uploads.filter(upload => upload.key !== key))
}

function change(next: readonly Upload[]): void {
  uploads = next
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
