import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { answerUnreadable } from './answer-unreadable.ts'
import { openDoor } from './door.ts'

const kept = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndoor'
const large = Buffer.concat([
  Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 32000000\r\n\r\n'),
  Buffer.alloc(32_000_000, 'x'),
])
const blocks: Record<string, Uint8Array> = { '/kept': Buffer.from(kept), '/large': large }

const server = createServer(
  { headersTimeout: 700, requestTimeout: 2_000, keepAliveTimeout: 2_500, connectionsCheckingInterval: 100 },
  (request, response) => {
    if (request.url === '/slow') response.write('begun')
    else response.end(`node ${request.url}`)
  },
)
answerUnreadable(server)
const atTheDoor = openDoor(server, ({ target }) => blocks[target])
const accepted: Socket[] = []
const opened: Socket[] = []
server.on('connection', (socket: Socket) => accepted.push(socket))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
after(() => {
  server.close()
  for (const socket of [...accepted, ...opened]) socket.destroy()
})

/** A reader's end of one connection. */
interface Reader {
  socket: Socket
  heard(): string
  /** What was heard when this is seen in it, or when the server has closed. */
  until(seen: (heard: string) => boolean): Promise<string>
  closed: Promise<string>
}

function aReader(...sent: string[]): Reader {
  let heard = ''
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  socket.setEncoding('latin1').on('data', (part: string) => {
    heard += part
  })
  socket.on('error', () => undefined)
  opened.push(socket)
  for (const each of sent) socket.write(each)
  const until = async (seen: (heard: string) => boolean): Promise<string> => {
    while (!seen(heard) && !socket.readableEnded && !socket.destroyed) await pause(5)
    return heard
  }
  return { socket, heard: () => heard, until, closed: until(() => false) }
}

const asking = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
/** Who answered, in order: the door or Node, and for what. */
const answersIn = (heard: string): string[] => heard.match(/door|node \S+?(?=HTTP|$)/g) ?? []
const many = (count: number) => (heard: string) => answersIn(heard).length >= count

test('a request that is never finished is refused when its time is over, also after answers at the door', async () => {
  const first = aReader('GET /kept HTTP/1.1\r\nHos')
  const later = aReader(asking('/kept'))
  await later.until(many(1))
  later.socket.write('GET /kept HTTP/1.1\r\nX: ')

  assert.match(await first.closed, /^HTTP\/1\.1 408 .*content-security-policy: .*\r\n\r\nRequest Timeout\n$/s)
  assert.match(await later.closed, /^HTTP\/1\.1 200 .*HTTP\/1\.1 408 /s)
})

test('a letter now and then does not keep an unfinished request alive', async () => {
  const reader = aReader('GET /kept HTTP/1.1\r\n')
  const drip = setInterval(() => reader.socket.write('X: a\r\n'), 50)

  const heard = await reader.closed
  clearInterval(drip)

  assert.match(heard, /^HTTP\/1\.1 408 /)
})

test('a connection that says nothing, or nothing more, is closed', async () => {
  const silent = aReader()
  const quiet = aReader(asking('/kept'))

  assert.equal(await silent.closed, '')
  assert.equal(await quiet.closed, kept)
  assert.equal(atTheDoor.size, 0)
})

test('what is broken behind a kept page is refused by Node, and the page stands', async () => {
  const heard = await aReader(asking('/kept'), `${asking('/kept')}GARBAGE\r\n\r\n`).closed

  assert.match(heard, /^HTTP\/1\.1 200 .*doorHTTP\/1\.1 200 .*doorHTTP\/1\.1 400 .*Bad Request\n$/s)
})

test('a head that is too long is refused with the security headers', async () => {
  const heard = await aReader(asking('/kept', `X: ${'a'.repeat(20_000)}\r\n`)).closed

  assert.match(heard, /^HTTP\/1\.1 431 .*x-content-type-options: nosniff\r\n/s)
})

test('a request that expects the impossible is refused with the security headers', async () => {
  const heard = await aReader(asking('/other', 'Expect: wonders\r\n')).closed

  assert.match(heard, /^HTTP\/1\.1 417 .*x-content-type-options: nosniff\r\n/s)
})

test('a refusal is never put into the middle of an answer that is under way', async () => {
  const reader = aReader(asking('/slow'))
  await reader.until(heard => heard.includes('begun'))
  reader.socket.write('GARBAGE\r\n\r\n')

  assert.match(await reader.closed, /begun/)
  assert.doesNotMatch(reader.heard(), / 400 /)
})

test('requests in one piece are answered in their order, each by whom it is for', async () => {
  const reader = aReader(asking('/kept') + asking('/kept') + asking('/other') + asking('/kept'))

  const heard = await reader.until(many(4))

  assert.deepEqual(answersIn(heard), ['door', 'door', 'node /other', 'node /kept'])
})

test('a request in several pieces is answered', async () => {
  const reader = aReader('GET /kept HT')
  await pause(20)
  reader.socket.write('TP/1.1\r\nHost: a\r')
  await pause(20)
  reader.socket.write('\n\r\n')

  assert.deepEqual(answersIn(await reader.until(many(1))), ['node /kept'])
})

test('a body that arrives in the same piece is read as a body, not as a request', async () => {
  const body = asking('/kept')
  const reader = aReader(
    `POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}${asking('/last')}`,
  )

  assert.deepEqual(answersIn(await reader.until(many(2))), ['node /other', 'node /last'])
})

test('a reader who has said all and waits gets all her answers and the end', async () => {
  const kept = aReader(asking('/kept') + asking('/kept'))
  const other = aReader(asking('/kept') + asking('/other'))
  kept.socket.end()
  other.socket.end()

  assert.deepEqual(answersIn(await kept.closed), ['door', 'door'])
  assert.deepEqual(answersIn(await other.closed), ['door', 'node /other'])
})

test('for a reader who asks and takes nothing no more than one page waits', async () => {
  const reader = aReader()
  reader.socket.pause()
  reader.socket.write(asking('/large').repeat(100))
  await pause(300)
  const waiting = Math.max(...accepted.map(({ writableLength }) => writableLength))

  assert.ok(waiting > 0 && waiting < large.length + 20_000, `${waiting} bytes wait`)
})

test('a connection over the cap is closed', async () => {
  const kept = aReader(asking('/kept'))
  await kept.until(many(1))
  server.maxConnections = 1
  const refused = await aReader(asking('/kept')).closed
  server.maxConnections = 1_000

  assert.equal(refused, '')
})
