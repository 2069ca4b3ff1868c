import { finishUpload, sendPart, type LibraryPicture } from '../api/media.ts'
import { ServerAway } from '../api/refused.ts'
import { newId } from '../words/new-id.ts'

const partBytes = 512 * 1024
const pause = 2000

export interface Sending {
  file: File
  /** Id of the picture whose file it replaces. */
  replaces?: string | undefined
  signal: AbortSignal
  /** Told after every part, and with `isAway` while the connection is lost. */
  onProgress: (progress: { sent: number; isAway: boolean }) => void
}

/**
 * Sends a file part by part. A lost connection is waited out and the part that was not answered is sent again: what
 * has arrived stays. Only `signal` ends it.
 * @throws Refused when the server does not take the file.
 */
export async function sendFile({ file, replaces, signal, onProgress }: Sending): Promise<LibraryPicture> {
  const uploadId = newId()
  const parts = Math.max(1, Math.ceil(file.size / partBytes))
  const patiently = <T>(sent: number, work: () => Promise<T>): Promise<T> =>
    untilReached(work, signal, () => onProgress({ sent, isAway: true }))
  for (let number = 0; number < parts; number++) {
    const from = number * partBytes
    const bytes = file.slice(from, from + partBytes)
    await patiently(from, () => sendPart({ uploadId, number, bytes, size: file.size }, signal))
    onProgress({ sent: Math.min(from + partBytes, file.size), isAway: false })
  }
  const order = { parts, fileName: file.name, ...(replaces === undefined ? {} : { replaces }) }
  return patiently(file.size, () => finishUpload(uploadId, order))
}

/** Waits out a lost connection and asks again. */
export async function untilReached<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  onAway: () => void,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (fault) {
      signal.throwIfAborted()
      if (!(fault instanceof ServerAway)) throw fault
      onAway()
      await new Promise(again => setTimeout(again, pause))
    }
  }
}
