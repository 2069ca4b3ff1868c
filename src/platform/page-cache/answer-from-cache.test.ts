import assert from 'node:assert/strict'
import { after, test } from 'node:test'
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
