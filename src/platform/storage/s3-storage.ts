import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { ConfigError } from '../config.ts'
import type { S3Address } from './s3-address.ts'
import { checkedKey, type Storage } from './storage.ts'

/** What an S3 service knows us by. */
export interface S3Keys {
  accessKeyId: string
  secretAccessKey: string
  /** Only of keys that end. */
  sessionToken: string
}

const patience = 20_000
const attempts = 3
const pause = 200

/** Files in a bucket. A service that is away or busy is asked three times. @throws ConfigError without keys. */
export function s3Storage({ root, region }: S3Address, keys: S3Keys): Storage {
  if (keys.accessKeyId === '' || keys.secretAccessKey === '')
    throw new ConfigError('MEDIA_URL: a bucket needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY')
  const { sessionToken, ...lasting } = keys
  const client = new AwsClient({
    ...lasting,
    ...(sessionToken === '' ? {} : { sessionToken }),
    service: 's3',
    region,
    retries: 0,
  })
  const ask = async (method: 'PUT' | 'GET' | 'DELETE', key: string, body?: Uint8Array) => {
    const address = root + checkedKey(key)
    return patiently(async () => {
      const content = body === undefined ? Buffer.alloc(0) : Buffer.from(body)
      // Signed with the bytes themselves: what is changed on the way is refused.
      const headers = { 'x-amz-content-sha256': createHash('sha256').update(content).digest('hex') }
      const init = { method, headers, ...(body === undefined ? {} : { body: content }) }
      const signed = await client.sign(address, init)
      return fetch(signed, { signal: AbortSignal.timeout(patience) })
    })
  }
  return {
    async put(key, bytes) {
      await emptied(mustBe(await ask('PUT', key, bytes), [200, 201, 204]))
    },
    async get(key) {
      const answer = await ask('GET', key)
      if (answer.status === 404) return emptied(answer)
      return Buffer.from(await mustBe(answer, [200]).arrayBuffer())
    },
    async delete(key) {
      await emptied(mustBe(await ask('DELETE', key), [200, 204, 404]))
    },
  }
}

/** The service said no, or was not there; the message names the status and never a key or a signature. */
export class StorageError extends Error {
  override name = 'StorageError'
}

async function patiently(work: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await work().catch((cause: unknown) => {
      if (attempt === attempts) throw new StorageError('the S3 service was not reached', { cause })
      return undefined
    })
    if (answer !== undefined && (answer.status < 500 || attempt === attempts)) return answer
    await answer?.body?.cancel()
    await new Promise(again => setTimeout(again, pause * attempt))
  }
}

function mustBe(answer: Response, good: readonly number[]): Response {
  if (good.includes(answer.status)) return answer
  throw new StorageError(`the S3 service answered ${answer.status}`)
}

// A body that nobody reads keeps its connection.
async function emptied(answer: Response): Promise<undefined> {
  await answer.body?.cancel()
  return undefined
}
