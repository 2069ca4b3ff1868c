import { finishRecording, sendSlice, type LibraryRecording } from '../api/recordings.ts'
import { untilReached, type Sending } from '../media/send-file.ts'
import { newId } from '../words/new-id.ts'

const sliceBytes = 1024 * 1024

/**
 * Sends a video or sound slice by slice; a lost connection is waited out. Only `signal` ends it.
 * @throws Refused when the server does not take the file.
 */
export async function sendRecording({
  file,
  replaces,
  signal,
  onProgress,
}: Sending): Promise<LibraryRecording> {
  const uploadId = newId()
  const patiently = <T>(sent: number, work: () => Promise<T>): Promise<T> =>
    untilReached(work, signal, () => onProgress({ sent, isAway: true }))
  for (let number = 0; number * sliceBytes < file.size || number === 0; number++) {
    const from = number * sliceBytes
    const bytes = file.slice(from, from + sliceBytes)
    await patiently(from, () => sendSlice({ uploadId, number, bytes, size: file.size }, signal))
    onProgress({ sent: Math.min(from + sliceBytes, file.size), isAway: false })
  }
  const order = { fileName: file.name, ...(replaces === undefined ? {} : { replaces }) }
  return patiently(file.size, () => finishRecording(uploadId, order))
}
