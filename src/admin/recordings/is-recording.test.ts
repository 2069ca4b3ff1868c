import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRecording } from './is-recording.ts'

const files: readonly (readonly [name: string, bytes: string, goes: boolean])[] = [
  ['a JPEG', '\u00FF\u00D8\u00FF\u00E0', false],
  ['an AVIF, whose container is that of MP4', '\0\0\0\u0018ftypavif', false],
  ['a HEIC', '\0\0\0\u0018ftypheic', false],
  ['a text', 'no film', false],
  ['nothing', '', false],
  ['an MP4', '\0\0\0\u0018ftypisom', true],
  ['a WebM', '\u001A\u0045\u00DF\u00A3', true],
  ['an MP3 with a tag', 'ID3\u0003', true],
  ['an MP3 without one', '\u00FF\u00FB\u0090', true],
  ['an Ogg', 'OggS\0', true],
]
for (const [name, bytes, goes] of files)
  test(`${name} ${goes ? 'goes' : 'does not go'} to the videos and sounds`, async () => {
    assert.equal(await isRecording(new Blob([Buffer.from(bytes, 'latin1')])), goes)
  })
