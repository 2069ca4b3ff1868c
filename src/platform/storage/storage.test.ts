import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openS3Server } from '../../../tests/set-up/s3-server.ts'
import { ConfigError, readConfig } from '../config.ts'
import { openStorage } from './open-storage.ts'
import { StorageError } from './s3-storage.ts'

const folder = await mkdtemp(join(tmpdir(), 'peyk-storage-'))
after(() => rm(folder, { recursive: true, force: true }))
const s3 = await openS3Server()
const mediaUrl = `s3://pictures/news/desk?region=${s3.region}&endpoint=${s3.address}`
const inBucket = (secret = s3.keys.secretAccessKey) =>
  openStorage(
    readConfig({
      MEDIA_URL: mediaUrl,
      AWS_ACCESS_KEY_ID: s3.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: secret,
    }),
  )

const wrong: readonly (readonly [MEDIA_URL: string, says: RegExp])[] = [
  ['/srv/media', /must be empty or s3:/],
  ['s3://Pictures_1/x?region=a', /no name of a bucket/],
  ['s3://pictures/news', /says no region/],
  ['s3://pictures/news?region=a&endpoint=minio:9000', /endpoint begins with/],
  ['s3://pictures/خبر?region=a', /a prefix is made of/],
  ['s3://pictures/news?region=a', /AWS_ACCESS_KEY_ID/],
]
for (const [MEDIA_URL, says] of wrong)
  test(`${MEDIA_URL} is refused before anything is served, and says why`, () => {
    assert.throws(
      () => openStorage(readConfig({ MEDIA_URL })),
      (error: unknown) => error instanceof ConfigError && says.test(error.message),
    )
  })

// The same tests on both: whatever holds on the disk holds in a bucket.
const places = [
  ['on the disk', openStorage(readConfig({ PEYK_DATA: folder }))],
  ['in a bucket', inBucket()],
] as const
for (const [place, storage] of places) {
  for (const key of ['../secret', '/etc/passwd', 'a//b', 'A.JPG', 'a/../b', 'خبر', ''])
    test(`nothing is kept ${place} under «${key}»`, async () => {
      await assert.rejects(storage.put(key, Buffer.from('x')), /not a storage key/)
      await assert.rejects(storage.get(key), /not a storage key/)
      await assert.rejects(storage.delete(key), /not a storage key/)
    })

  test(`there is nothing ${place} that was not put there`, async () => {
    assert.equal(await storage.get('pictures/none.webp'), undefined)
    await storage.delete('pictures/none.webp')
  })

  test(`what is put ${place} is found again byte by byte, and replaced whole`, async () => {
    const bytes = randomBytes(700_000)
    await storage.put('pictures/ab-0c.webp', Buffer.from('before'))
    await storage.put('pictures/ab-0c.webp', bytes)
    assert.ok((await storage.get('pictures/ab-0c.webp'))?.equals(bytes))
  })

  test(`an empty file ${place} is a file`, async () => {
    await storage.put('uploads/0198/0', Buffer.alloc(0))
    assert.equal((await storage.get('uploads/0198/0'))?.length, 0)
  })

  test(`what is deleted ${place} is gone`, async () => {
    await storage.put('pictures/gone.jpeg', Buffer.from('x'))
    await storage.delete('pictures/gone.jpeg')
    assert.equal(await storage.get('pictures/gone.jpeg'), undefined)
  })
}

test('a bucket that does not know our secret refuses, and the error tells neither key nor signature', async () => {
  await assert.rejects(
    inBucket('another secret').put('pictures/x.webp', Buffer.from('x')),
    (error: unknown) =>
      error instanceof StorageError &&
      /403/.test(error.message) &&
      !/AKID|secret|Signature/.test(error.message),
  )
})

test('a service that is busy twice is asked a third time, and no fourth', async () => {
  s3.fail(503, 2)
  await inBucket().put('pictures/busy.webp', Buffer.from('x'))
  s3.fail(503, 3)
  await assert.rejects(inBucket().get('pictures/busy.webp'), StorageError)
})

test('a service that is not there is an error that says so', async () => {
  const config = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }
  const nowhere = openStorage(
    readConfig({ ...config, MEDIA_URL: 's3://pictures?region=a&endpoint=http://127.0.0.1:9' }),
  )
  await assert.rejects(nowhere.get('pictures/x.webp'), /was not reached/)
})

test('files stand in the bucket under the prefix', async () => {
  await inBucket().put('pictures/there.webp', Buffer.from('x'))
  assert.ok(s3.objects.has('/pictures/news/desk/pictures/there.webp'))
})
