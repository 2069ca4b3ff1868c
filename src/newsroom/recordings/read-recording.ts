import { Refusal } from '../../platform/refusal.ts'
import type { ByteSource } from './byte-source.ts'
import { readMp3 } from './read-mp3.ts'
import { readMp4 } from './read-mp4.ts'
import { readOgg } from './read-ogg.ts'
import { readWebm } from './read-webm.ts'
import type { FoundRecording } from './recording-format.ts'
import { sniffRecording, type SniffedRecording } from './sniff-recording.ts'

const megabyte = 1024 * 1024

/** What an operator allows. */
export interface RecordingLimits {
  mostBytes: number
  mostMinutes: number
}

/**
 * What a file is, by its own bytes. Nothing is decoded: its container is read, a few hundred bytes here and there.
 * @throws Refusal 'recording.empty', 'recording.not_known', 'recording.quicktime', 'recording.too_many_bytes',
 * 'recording.too_long' and what the readers of each container refuse.
 */
export async function readRecording(source: ByteSource, limits: RecordingLimits): Promise<FoundRecording> {
  mustFitRecording(source.size, limits)
  const found = await read(source, mustBeRecording(await source.read(0, 64)))
  const minutes = Math.ceil(found.durationMs / 60_000)
  if (minutes > limits.mostMinutes)
    throw new Refusal('recording.too_long', { minutes, most: limits.mostMinutes })
  return found
}

/** @throws Refusal 'recording.too_many_bytes'. */
export function mustFitRecording(size: number, { mostBytes }: RecordingLimits): void {
  if (size <= mostBytes) return
  const facts = { megabytes: Math.ceil(size / megabyte), most: Math.floor(mostBytes / megabyte) }
  throw new Refusal('recording.too_many_bytes', facts)
}

type Accepted = Exclude<SniffedRecording, 'unknown' | 'quicktime'>

/** @throws Refusal that says what to send instead. */
export function mustBeRecording(beginning: Uint8Array): Accepted {
  if (beginning.length === 0) throw new Refusal('recording.empty')
  const kind = sniffRecording(beginning)
  if (kind === 'unknown') throw new Refusal('recording.not_known')
  if (kind === 'quicktime') throw new Refusal('recording.quicktime')
  return kind
}

function read(source: ByteSource, kind: Accepted): Promise<FoundRecording> {
  switch (kind) {
    case 'iso':
      return readMp4(source)
    case 'webm':
      return readWebm(source)
    case 'mp3':
      return readMp3(source)
    case 'ogg':
      return readOgg(source)
  }
}
