import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { systemClock } from '../clock.ts'
import { startServer } from '../http/server.ts'
import type { Env } from '../http/env.ts'
import { silentLog } from '../log.ts'
import { createPageCache } from './page-cache.ts'

const long = 'متن بلند یک خبر. '.repeat(100)
const seen: string[] = []
const app = new Hono<Env>().get('/news/:code', c => {
  seen.push(
    `${c.req.url} ${c.req.header('cookie') ?? 'no cookie'} ${c.req.header('x-forwarded-host') ?? 'no host'}`,
  )
  return c.html(`${long}${c.req.query('before') ?? ''}`, 200, {
    'surrogate-key': 'story:1',
    'x-peyk-fresh': '60',
  })
})
const cache = createPageCache({ clock: systemClock })
const policy = { listedParameters: ['before'], uncachedPaths: ['/search'] }
const server = await startServer({ app, cache, policy, log: silentLog }, { host: '127.0.0.1', port: 0 })
after(() => server.stop())
const address = `http://127.0.0.1:${server.port}`

test('nothing of a reader but the path and the listed parameters reaches a cached page', async () => {
  await fetch(`${address}/news/1?utm_source=x&before=b&evil=1`, {
    headers: { cookie: 'session=1', 'x-forwarded-host': 'evil.example' },
  })

  assert.deepEqual(seen, ['http://page.invalid/news/1?before=b no cookie no host'])
})

test('two addresses that differ by an unlisted parameter share one render', async () => {
  const before = cache.figures().renders

  await fetch(`${address}/news/2?utm_source=a`)
  await fetch(`${address}/news/2?utm_source=b`)

  assert.equal(cache.figures().renders, before + 1)
})

test('a reader gets brotli, gzip or plain bytes as the browser accepts, and the same text', async () => {
  const texts = await Promise.all(
    ['br', 'gzip', 'identity'].map(async encoding => {
      const response = await fetch(`${address}/news/3`, { headers: { 'accept-encoding': encoding } })
      return [response.headers.get('content-encoding'), (await response.text()).length]
    }),
  )

  assert.deepEqual(texts, [
    ['br', long.length],
    ['gzip', long.length],
    [null, long.length],
  ])
})

test('a page not changed since is answered with 304 and no body', async () => {
  const first = await fetch(`${address}/news/4`)
  const etag = first.headers.get('etag') ?? ''

  const second = await fetch(`${address}/news/4`, { headers: { 'if-none-match': etag } })

  assert.equal(second.status, 304)
  assert.equal(await second.text(), '')
})

const lists = {
  'br;q=0, gzip': 'gzip',
  'gzip;q=0': null,
  'deflate, gzip;q=1.0, *;q=0.5': 'gzip',
  'GZIP, BR': 'br',
}
for (const [accepted, encoding] of Object.entries(lists))
  test(`a browser that accepts «${accepted}» gets ${encoding ?? 'plain bytes'}`, async () => {
    const response = await fetch(`${address}/news/6`, { headers: { 'accept-encoding': accepted } })

    assert.equal(response.headers.get('content-encoding'), encoding)
  })

test('HEAD tells the length and sends no body', async () => {
  const response = await fetch(`${address}/news/5`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'identity' },
  })

  assert.equal(response.headers.get('content-length'), String(Buffer.byteLength(long)))
  assert.equal(await response.text(), '')
})

/** Writes to one connection and gives back all that comes until it has been still for a moment. */
async function converse(requests: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('latin1').on('data', (part: string) => {
    heard += part
  })
  socket.write(requests)
  for (let before = -1; before !== heard.length || heard === '';) {
    before = heard.length
    await pause(100)
  }
  socket.destroy()
  return heard
}

const asking = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
const pathsOf = (heard: string): number => heard.split('HTTP/1.1 200 OK\r\n').length - 1

test('a connection is used again and again', async () => {
  await fetch(`${address}/news/7`)

  const heard = await converse(asking('/news/7'))
  const twice = await converse(asking('/news/7') + asking('/news/7') + asking('/news/7'))

  assert.equal(pathsOf(heard), 1)
  assert.equal(pathsOf(twice), 3)
  assert.match(heard, /\r\nDate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/)
})

test('requests sent without waiting are answered in their order, kept pages among others', async () => {
  await fetch(`${address}/news/8`)

  const heard = await converse(
    asking('/news/8?before=first') + asking('/news/8') + asking('/search/9') + asking('/news/8'),
  )

  assert.deepEqual(
    [...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status),
    ['200', '200', '404', '200'],
  )
})

test('a reader who closes the connection gets the whole page and the end', async () => {
  await fetch(`${address}/news/10`)

  const heard = await converse(asking('/news/10', 'Connection: close\r\n'))

  assert.match(heard, /\r\nConnection: close\r\n/)
  assert.equal(Buffer.byteLength(heard.split('\r\n\r\n')[1] ?? '', 'latin1'), Buffer.byteLength(long))
})

test('a thousand readers of one page on kept connections all get all of it', async () => {
  const sizes = await Promise.all(
    Array.from({ length: 1000 }, async () => (await (await fetch(`${address}/news/11`)).text()).length),
  )

  assert.deepEqual(new Set(sizes), new Set([long.length]))
})
