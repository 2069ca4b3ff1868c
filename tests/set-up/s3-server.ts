import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after } from 'node:test'

/** An S3 service for tests. */
export interface S3Server {
  address: string
  keys: { accessKeyId: string; secretAccessKey: string; sessionToken: string }
  region: string
  /** What lies in it, by path. */
  objects: Map<string, Buffer>
  /** Answers the next requests with this status instead of doing them. */
  fail(status: number, times: number): void
}

/**
 * A small S3 service that computes every signature itself, from the request as it arrived and by node:crypto alone: it
 * shares no code with the client, so what both accept is what the specification says.
 */
export async function openS3Server(): Promise<S3Server> {
  const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of the test', sessionToken: '' }
  const region = 'test-region-1'
  const objects = new Map<string, Buffer>()
  let failing = { status: 500, times: 0 }
  const server = createServer((request, response) => {
    void bodyOf(request).then(body => {
      if (failing.times > 0) {
        failing.times--
        return end(response, failing.status)
      }
      if (!isSigned(request, body, { ...keys, region })) return end(response, 403)
      return act(request, response, { body, objects })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0
  return {
    address: `http://127.0.0.1:${port}`,
    keys,
    region,
    objects,
    fail: (status, times) => void (failing = { status, times }),
  }
}

interface Held {
  body: Buffer
  objects: Map<string, Buffer>
}

function act(request: IncomingMessage, response: ServerResponse, { body, objects }: Held): void {
  const path = request.url ?? ''
  switch (request.method) {
    case 'PUT':
      objects.set(path, body)
      return end(response, 200)
    case 'DELETE':
      objects.delete(path)
      return end(response, 204)
    default: {
      const found = objects.get(path)
      response.writeHead(found === undefined ? 404 : 200)
      response.end(found ?? '<Error><Code>NoSuchKey</Code></Error>')
    }
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status)
  response.end()
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  await once(request, 'end')
  return Buffer.concat(parts)
}

interface Expected {
  accessKeyId: string
  secretAccessKey: string
  region: string
}

const credential =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/

function isSigned(request: IncomingMessage, body: Buffer, expected: Expected): boolean {
  const [, key, day = '', region, names = '', given = ''] =
    credential.exec(request.headers.authorization ?? '') ?? []
  const hash = String(request.headers['x-amz-content-sha256'])
  if (key !== expected.accessKeyId || region !== expected.region || hash !== sha256(body)) return false
  if (!names.split(';').includes('host')) return false
  const headers = names.split(';').map(name => `${name}:${String(request.headers[name]).trim()}\n`)
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const canonical = [request.method, path, query, headers.join(''), names, hash].join('\n')
  const scope = `${day}/${expected.region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, sha256(canonical)].join(
    '\n',
  )
  const derived = [day, expected.region, 's3', 'aws4_request'].reduce<Buffer>(
    (from, step) => createHmac('sha256', from).update(step).digest(),
    Buffer.from(`AWS4${expected.secretAccessKey}`),
  )
  const signature = createHmac('sha256', derived).update(toSign).digest('hex')
  return timingSafeEqual(Buffer.from(signature), Buffer.from(given))
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')
