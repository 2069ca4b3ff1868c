import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movableClock } from '../clock.ts'
import { createPageCache } from './page-cache.ts'

const noon = new Date('2026-11-22T12:00:00Z')
const aPage = (text: string, tags = 'story:1'): Response =>
  new Response(text, { headers: { 'surrogate-key': tags, 'x-peyk-fresh': '60' } })
const aCache = () => {
  const clock = movableClock(noon)
  return { clock, cache: createPageCache({ clock }) }
}
/** A render that waits until it is let go, to let something happen in its middle. */
function heldRender(text: string): { render: () => Promise<Response>; letGo: () => void } {
  let letGo = (): void => undefined
  const page = new Promise<Response>(resolve => {
    letGo = () => resolve(aPage(text))
  })
  return { render: () => page, letGo: () => letGo() }
}

test('a page is rendered once however many readers ask at the same time', async () => {
  const { cache } = aCache()
  const held = heldRender('one')

  const asked = Array.from({ length: 50 }, () => cache.get('/n', held.render))
  held.letGo()
  const answers = await Promise.all(asked)

  assert.equal(cache.figures().renders, 1)
  assert.deepEqual(
    new Set(answers.map(({ page }) => page.variants.identity.bytes.toString())),
    new Set(['one']),
  )
})

test('a correction is never hidden by a render that began before it', async () => {
  const { cache } = aCache()
  const old = heldRender('before the correction')
  const first = cache.get('/n', old.render)

  cache.purge(['story:1'])
  const second = cache.get('/n', async () => aPage('corrected'))
  await second
  old.letGo()
  await first

  assert.equal((await second).page.variants.identity.bytes.toString(), 'corrected')
  assert.equal(cache.fresh('/n')?.variants.identity.bytes.toString(), 'corrected')
})

test('a reader who asks after a correction does not join the render that began before it', async () => {
  const { cache } = aCache()
  const old = heldRender('old')
  const first = cache.get('/n', old.render)

  cache.purge(['story:1'])
  const { page } = await cache.get('/n', async () => aPage('new'))
  old.letGo()
  await first

  assert.equal(page.variants.identity.bytes.toString(), 'new')
})

test('a purge of one tag leaves the pages of others alone', async () => {
  const { cache } = aCache()
  await cache.get('/one', async () => aPage('one', 'story:1 list:fa'))
  await cache.get('/two', async () => aPage('two', 'story:2'))

  cache.purge(['list:fa'])

  assert.equal(cache.fresh('/one'), undefined)
  assert.equal(cache.fresh('/two')?.variants.identity.bytes.toString(), 'two')
})

test('past its freshness a page is served as it is while one refresh runs', async () => {
  const { cache, clock } = aCache()
  await cache.get('/n', async () => aPage('first'))
  clock.moveTo(new Date(noon.getTime() + 61_000))
  const held = heldRender('second')

  const [one, two] = await Promise.all([cache.get('/n', held.render), cache.get('/n', held.render)])
  held.letGo()

  assert.deepEqual(
    [one.page.variants.identity.bytes.toString(), two.page.variants.identity.bytes.toString()],
    ['first', 'first'],
  )
  assert.equal(one.stale, true)
  assert.equal(cache.figures().renders, 2)
})

const failing = async (): Promise<Response> => new Response('down', { status: 503 })
const textOf = (cache: ReturnType<typeof createPageCache>): string | undefined =>
  cache.fresh('/n')?.variants.identity.bytes.toString()
const untilSettled = () => new Promise(resolve => setTimeout(resolve, 50))
/** Bytes are packed by other threads, which on a busy machine takes its time. */
async function untilTrue(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 200; tries++) await untilSettled()
}
/** A page that was kept at noon, and could not be rendered anew an hour later. */
async function outOfReach() {
  const clock = movableClock(noon)
  const cache = createPageCache({ clock, markStale: (html, at) => `${html} of ${at.toISOString()}` })
  const headers = {
    'surrogate-key': 'story:1',
    'x-peyk-fresh': '60',
    'content-type': 'text/html; charset=utf-8',
  }
  await cache.get('/n', async () => new Response('kept', { headers }))
  clock.moveTo(new Date(noon.getTime() + 3_600_000))
  await cache.get('/n', failing)
  await untilTrue(() => cache.fresh('/n') !== undefined)
  return { cache, clock }
}

test('when the refresh fails the old page goes on being served and says since when it is', async () => {
  const { cache } = await outOfReach()

  const page = cache.fresh('/n')

  assert.equal(page?.variants.identity.bytes.toString(), 'kept of 2026-11-22T12:00:00.000Z')
  assert.deepEqual(page.variants.br.headers.slice(-12, -8), [
    'cache-control',
    'public, max-age=0, s-maxage=5',
    'x-peyk-stale',
    '1',
  ])
})

test('a page that could not be rendered anew is tried again after five seconds, not before', async () => {
  const { cache, clock } = await outOfReach()
  const before = cache.figures().renders

  await cache.get('/n', failing)
  clock.moveTo(new Date(noon.getTime() + 3_606_000))
  await cache.get('/n', async () => aPage('anew'))
  await untilTrue(() => textOf(cache) === 'anew')

  assert.equal(cache.figures().renders, before + 1)
  assert.equal(textOf(cache), 'anew')
})

test('a day past its freshness an old page is no longer served', async () => {
  const { cache, clock } = await outOfReach()
  clock.moveTo(new Date(noon.getTime() + 86_400_000 + 61_000))

  const { page } = await cache.get('/n', failing)

  assert.equal(page.status, 503)
})

test('a withdrawn page does not come back by a refresh that failed in the middle of the withdrawal', async () => {
  const { cache, clock } = aCache()
  await cache.get('/n', async () => aPage('withdrawn later'))
  clock.moveTo(new Date(noon.getTime() + 61_000))

  await cache.get('/n', failing)
  cache.purge(['story:1'])
  await untilSettled()

  assert.equal(textOf(cache), undefined)
})

test('who waits for a page while it is corrected gets the corrected one', async () => {
  const { cache } = aCache()
  const texts = ['old', 'new']
  const held = heldRender('old')
  const render = async (): Promise<Response> => (texts.shift() === 'old' ? held.render() : aPage('new'))
  const waiting = cache.get('/n', render)

  cache.purge(['story:1'])
  held.letGo()

  assert.equal((await waiting).page.variants.identity.bytes.toString(), 'new')
  assert.equal(textOf(cache), 'new')
})

test('a cache in front is told the tags only where it can be told to forget them', async () => {
  const headersOf = async (tagged: boolean): Promise<Headers> => {
    const cache = createPageCache({ clock: movableClock(noon), tagged })
    const { page } = await cache.get('/n', async () => aPage('one', 'page story:1'))
    const { headers } = page.variants.identity
    return new Headers(headers.flatMap((name, at) => (at % 2 ? [] : [[name, headers[at + 1] ?? '']])))
  }

  const [told, untold] = await Promise.all([headersOf(true), headersOf(false)])

  assert.deepEqual(
    [told.get('surrogate-key'), told.get('surrogate-control'), untold.get('surrogate-key')],
    ['page story:1', 'max-age=86400', null],
  )
})

test('finished pages never take more memory than they are given', async () => {
  const cache = createPageCache({ clock: movableClock(noon), bytes: 100_000 })
  const big = 'متن '.repeat(2_000)

  for (let page = 0; page < 50; page++) await cache.get(`/${page}`, async () => aPage(big + page))

  assert.ok(cache.figures().bytes <= 100_000)
  assert.ok(cache.figures().pages > 1)
})

test('an answer without tags and an error are not kept', async () => {
  const { cache } = aCache()

  await cache.get('/private', async () => new Response('mine'))
  await cache.get(
    '/broken',
    async () => new Response('oops', { status: 500, headers: { 'surrogate-key': 'a' } }),
  )

  assert.equal(cache.figures().pages, 0)
})

test('a page of a withdrawn story is kept as gone', async () => {
  const { cache } = aCache()
  const gone = new Response('gone', {
    status: 410,
    headers: { 'surrogate-key': 'story:1', 'x-peyk-fresh': '60' },
  })

  await cache.get('/n', async () => gone)

  assert.equal(cache.fresh('/n')?.status, 410)
})

test('that there is nothing is kept apart from pages, bounded, and until something gets an address', async () => {
  const { cache, clock } = aCache()
  const nothing = async () => new Response('nothing', { status: 404, headers: aPage('', 'nothing').headers })
  const unanswered = async () => new Response('no route', { status: 404 })
  await cache.get('/real', async () => aPage('a page'))
  await cache.get('/no-route', unanswered)
  const long = 'x'.repeat(4000)
  for (let number = 0; number < 400; number++) await cache.get(`/${long}/${number}`, nothing)

  assert.equal(cache.fresh('/no-route'), undefined)
  assert.equal(cache.fresh(`/${long}/0`), undefined)
  assert.equal(cache.fresh(`/${long}/399`)?.status, 404)
  assert.equal(cache.figures().pages, 1)

  cache.purge(['story:1'])
  assert.equal(cache.fresh(`/${long}/399`)?.status, 404)
  cache.purge(['nothing'])
  assert.equal(cache.fresh(`/${long}/399`), undefined)

  await cache.get('/invented/1', nothing)
  clock.moveTo(new Date(noon.getTime() + 61_000))
  assert.equal(cache.fresh('/invented/1'), undefined)
})

test('a purge in the middle of finding nothing is not overlooked', async () => {
  const { cache } = aCache()
  let isThere = false
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => (letGo = resolve))
  const render = async () => {
    const page = isThere
      ? aPage('published')
      : new Response('nothing', { status: 404, headers: aPage('', 'nothing').headers })
    await held
    return page
  }
  const asked = cache.get('/news/1', render)

  isThere = true
  cache.purge(['nothing'])
  letGo()

  assert.equal((await asked).page.variants.identity.bytes.toString(), 'published')
})
