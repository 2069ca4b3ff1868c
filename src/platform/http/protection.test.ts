import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Env } from './env.ts'
import { clientAddress, ownOrigin, protect, sameOriginOnly } from './protection.ts'

const app = new Hono<Env>()
app.use(protect)
app.use(clientAddress(['10.0.0.1']))
app.use(sameOriginOnly(ownOrigin('https://news.example')))
app.get('/where', c => c.text(c.get('clientAddress')))
app.post('/act', c => c.text('done'))
app.onError((error, c) => c.text(error instanceof Refusal ? error.code : 'bug', 403))
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })

const foreign: Record<string, Record<string, string>> = {
  'another site by Sec-Fetch-Site': { 'sec-fetch-site': 'cross-site' },
  'a sister site by Sec-Fetch-Site': { 'sec-fetch-site': 'same-site' },
  'another site by Origin': { origin: 'https://evil.example', host: 'news.example' },
  'no readable Origin': { origin: 'null', host: 'news.example' },
}
for (const [from, headers] of Object.entries(foreign))
  test(`a change asked for by ${from} is refused`, async () => {
    const response = await app.request('/act', { method: 'POST', headers })

    assert.equal(await response.text(), 'request.foreign_site')
  })

test('a change asked for by our own page is done, also behind a proxy that changes the host', async () => {
  const direct = await app.request('/act', {
    method: 'POST',
    headers: { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', 'sec-fetch-site': 'same-origin' },
  })
  const proxied = await app.request('/act', {
    method: 'POST',
    headers: { origin: 'https://news.example', host: 'inner:3000' },
  })

  assert.deepEqual([await direct.text(), await proxied.text()], ['done', 'done'])
})

test('X-Forwarded-For is believed only from a trusted proxy', async () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 192.0.2.7' }

  const trusted = await app.request('/where', { headers }, from('10.0.0.1'))
  const anybody = await app.request('/where', { headers }, from('203.0.113.9'))

  assert.deepEqual([await trusted.text(), await anybody.text()], ['192.0.2.7', '203.0.113.9'])
})

test('every answer carries a policy that allows no foreign or inline script', async () => {
  const response = await app.request('/where')

  const policy = response.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'/)
  assert.doesNotMatch(policy, /unsafe/)
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
})
