import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { systemClock } from '../clock.ts'
import { silentLog } from '../log.ts'
import { createPageCache } from '../page-cache/page-cache.ts'
import type { Env } from './env.ts'
import { startServer, type WebServer } from './server.ts'

const long = 'x'.repeat(16_000_000)
const app = new Hono<Env>().get('/:page', c =>
  c.html(c.req.param('page') === 'long' ? long : 'short', 200, {
    'surrogate-key': 'a',
    'x-peyk-fresh': '60',
  }),
)

/** A server that keeps both pages. */
async function aServer(): Promise<WebServer> {
  const policy = { listedParameters: [], uncachedPaths: [] }
  const cache = createPageCache({ clock: systemClock, bytes: 256 * 1024 * 1024 })
  const server = await startServer({ app, cache, policy, log: silentLog }, { host: '127.0.0.1', port: 0 })
  await fetch(`http://127.0.0.1:${server.port}/short`)
  await fetch(`http://127.0.0.1:${server.port}/long`)
  return server
}

/** A connection that has asked for a page and got the beginning of it, and takes the rest when it is told to. */
async function aReader({ port }: WebServer, page: string) {
  const socket = connect(port, '127.0.0.1')
  let bytes = 0
  const ended = new Promise<number>(resolve => socket.once('close', () => resolve(bytes)))
  await new Promise<void>(resolve => {
    socket.on('data', (part: Buffer) => {
      bytes += part.length
      socket.pause()
      resolve()
    })
    socket.write(`GET /${page} HTTP/1.1\r\nHost: a\r\n\r\n`)
  })
  return {
    goOn: () =>
      socket
        .removeAllListeners('data')
        .on('data', part => (bytes += part.length))
        .resume(),
    ended,
  }
}

/** The first answer to what was said on a connection. */
async function answerTo({ port }: WebServer, said: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(said))
  const heard = await new Promise<string>(resolve => socket.once('data', part => resolve(String(part))))
  socket.destroy()
  return heard
}

const unanswerable: readonly [what: string, said: string][] = [
  ['names no host', 'GET /short HTTP/1.1\r\n\r\n'],
  ['names a host that is none', 'POST /short HTTP/1.1\r\nHost: a b/<x>\r\nContent-Length: 0\r\n\r\n'],
  ['names two hosts', 'POST /short HTTP/1.1\r\nHost: a\r\nhOST: b\r\nContent-Length: 0\r\n\r\n'],
  ['asks for no address', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'],
]
for (const [what, said] of unanswerable)
  test(`a request that ${what} is refused with the security headers`, async () => {
    const server = await aServer()
    const heard = await answerTo(server, said)
    await server.stop()

    assert.match(heard, /^HTTP\/1\.1 400 .*content-security-policy: default-src 'none'/s)
  })

test('HTTP/1.0 needs no host, also where the page is not kept', async () => {
  const server = await aServer()
  const heard = await answerTo(server, 'HEAD /short?not=kept HTTP/1.0\r\n\r\n')
  await server.stop()

  assert.match(heard, /^HTTP\/1\.1 200 /)
})

test('a stop waits for nobody who waits', async () => {
  const server = await aServer()
  const reader = await aReader(server, 'short')
  reader.goOn()
  const from = performance.now()

  await server.stop()

  assert.ok(performance.now() - from < 2_000)
  await reader.ended
})

test('a reader in the middle of a page gets all of it while the server stops', async () => {
  const server = await aServer()
  const reader = await aReader(server, 'long')
  const stopped = server.stop()
  await pause(200)
  reader.goOn()

  assert.ok((await reader.ended) > Buffer.byteLength(long))
  await stopped
})
