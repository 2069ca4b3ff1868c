import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openS3Server } from '../../../tests/set-up/s3-server.ts'
import { readConfig } from '../../platform/config.ts'
import { openStorage } from '../../platform/storage/open-storage.ts'
import {
  lengthOfSlice,
  patchFile,
  sliceBytes,
  slicedSource,
  sliceKey,
  slicesOf,
  streamSlices,
} from './slices.ts'

const folder = await mkdtemp(join(tmpdir(), 'peyk-slices-'))
after(() => rm(folder, { recursive: true, force: true }))
const s3 = await openS3Server()
const bucket = {
  MEDIA_URL: `s3://films/news?region=${s3.region}&endpoint=${s3.address}`,
  AWS_ACCESS_KEY_ID: s3.keys.accessKeyId,
  AWS_SECRET_ACCESS_KEY: s3.keys.secretAccessKey,
}

const whole = randomBytes(2 * sliceBytes + 700)
const file = { fileId: '0198f000-0000-7000-8000-00000000abcd', bytes: whole.length }

// The same tests on both: whatever holds on the disk holds in a bucket.
const places = [
  ['on the disk', openStorage(readConfig({ PEYK_DATA: folder }))],
  ['in a bucket', openStorage(readConfig(bucket))],
] as const
for (const [place, storage] of places) {
  await Promise.all(
    Array.from({ length: slicesOf(whole.length) }, (_, number) =>
      storage.put(
        sliceKey(file.fileId, number),
        whole.subarray(number * sliceBytes, number * sliceBytes + lengthOfSlice(whole.length, number)),
      ),
    ),
  )

  test(`a file that lies in slices ${place} is read over their edges, and no further than its end`, async () => {
    const source = slicedSource(storage, file)
    const [from, length] = [sliceBytes - 5, sliceBytes + 10]
    assert.deepEqual(await source.read(from, length), whole.subarray(from, from + length))
    assert.deepEqual(await source.read(whole.length - 3, 99), whole.subarray(-3))
    assert.equal((await source.read(whole.length + 5, 4)).length, 0)
  })

  test(`a missing slice ${place} is a fault, and not a shorter file`, async () => {
    const longer = slicedSource(storage, { ...file, bytes: 4 * sliceBytes })
    await assert.rejects(longer.read(3 * sliceBytes, 1), /slice 3 .* is not in the storage/)
    const given = streamSlices(storage, file.fileId, { from: 3 * sliceBytes, until: 3 * sliceBytes + 1 })
    await assert.rejects(new Response(given).arrayBuffer(), /is not in the storage/)
  })

  test(`what is written over ${place} crosses the edge of a slice, and leaves the rest as it was`, async () => {
    const at = sliceBytes - 2
    await patchFile(storage, file, [
      { at, bytes: Buffer.from('peyk') },
      { at: 2 * sliceBytes, zeros: 3 },
    ])
    const expected = Buffer.from(whole)
    expected.write('peyk', at)
    expected.fill(0, 2 * sliceBytes, 2 * sliceBytes + 3)
    const given = await new Response(
      streamSlices(storage, file.fileId, { from: 0, until: whole.length }),
    ).arrayBuffer()
    assert.ok(Buffer.from(given).equals(expected))
  })
}
