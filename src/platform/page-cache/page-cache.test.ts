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

test('when the refresh fails the old page goes on being served', async () => {
  const { cache, clock } = aCache()
  await cache.get('/n', async () => aPage('kept'))
  clock.moveTo(new Date(noon.getTime() + 3_600_000))

  const failing = async (): Promise<Response> => new Response('down', { status: 500 })
  await cache.get('/n', failing)
  const { page, stale } = await cache.get('/n', failing)

  assert.equal(page.variants.identity.bytes.toString(), 'kept')
  assert.equal(stale, true)
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
