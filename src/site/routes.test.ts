import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStory, pageAt, readsFrom, siteWith } from './a-newsroom.ts'

const english = aStory({ code: 100043, edition: 'en', slug: 'kiln' })
const site = siteWith(readsFrom([aStory(), english]))

const moved: readonly [typed: string, leadsTo: string][] = [
  ['/section/culture/', '/section/culture'],
  ['/en/section/culture/?before=x', '/en/section/culture?before=x'],
  ['/news/100042/kureh/', '/news/100042/kureh'],
  ['/archive/1405/09/01/', '/archive/1405/09/01'],
  ['//peyk.example//section/', '/peyk.example/section'],
  ['/\\peyk.example/', '/peyk.example'],
  ['/n/%DB%B1%DB%B0%DB%B0%DB%B0%DB%B4%DB%B2', '/news/100042/kureh'],
  ['/news/%DB%B1%DB%B0%DB%B0%DB%B0%DB%B4%DB%B2', '/news/100042/kureh'],
  ['/archive/1405/9/1', '/archive/1405/09/01'],
  ['/archive/1405/9?before=', '/archive/1405/09?before='],
  ['/archive/%DB%B1%DB%B4%DB%B0%DB%B5', '/archive/1405'],
]

for (const [typed, leadsTo] of moved)
  test(`${decodeURI(typed)} leads for good to ${leadsTo}`, async () => {
    const answer = await site.request(`https://peyk.example${typed}`)
    assert.equal(answer.status, 301)
    assert.equal(answer.headers.get('location'), leadsTo)
  })

const nothing: readonly string[] = [
  '/nowhere',
  '/api/v1/nowhere/',
  '/en/archive/9999',
  '/en/archive/3799/12/31',
  '/archive/3000',
  '/archive/9999/9/9',
  '/archive/1405/08',
  '/archive/1405/08/30',
  '/archive/1404',
  '/archive/1405/09/02',
  '/archive/1405/10',
  '/en/archive/2026/10/31',
  '/en/archive/2026/11/23',
]

for (const path of nothing)
  test(`there is nothing at ${path}`, async () => {
    assert.equal((await site.request(path)).status, 404)
  })

test('a form is never sent on', async () => {
  assert.equal((await site.request('/comment/', { method: 'POST' })).status, 404)
})

test('a search for a date that no calendar reaches is a search without it', async () => {
  assert.equal((await site.request('/en/search?q=kiln&from=9999-01-01')).status, 200)
})

test('the archive leads to no month and no year without stories', async () => {
  const page = await pageAt('/archive')
  assert.doesNotMatch(page, /href="\/archive\/1405\/(08|10)"/)
  assert.doesNotMatch(page, /href="\/archive\/1404/)
})

test('the archive of an edition without stories is open today', async () => {
  const empty = readsFrom([])
  assert.match(await pageAt('/archive/1405/09/01', empty), /در این روز خبری منتشر نشده است/)
})

test('the telephone of an office is in Persian digits, an address is left alone', async () => {
  const page = await pageAt('/office/miras-yazd')
  assert.ok(page.includes('<bdi>۰۳۵-۰۰۰۰ ۱۱۲۲</bdi>'))
  assert.ok(page.includes('<bdi>office1@miras.example</bdi>'))
})
