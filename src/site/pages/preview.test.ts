import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStory, readsFrom, siteWith } from '../a-newsroom.ts'

const expiresAt = new Date('2026-11-23T08:30:00Z')
const reads = readsFrom([], {
  preview: token => Promise.resolve(token === 'good' ? { story: aStory(), expiresAt } : undefined),
})
const answerAt = async (path: string) => {
  const answer = await siteWith(reads).request(path)
  return { answer, html: await answer.text() }
}

test('a link that opens nothing is answered like an address that never was, and says what to do', async () => {
  const { answer, html } = await answerAt('/preview/bad')
  assert.equal(answer.status, 404)
  assert.match(html, /این پیوند پیش\u200Cنمایش باز نمی\u200Cشود/)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
})

test('nobody but who has the link learns of a preview: no cache, no search engine, no other site', async () => {
  const { answer, html } = await answerAt('/preview/good')
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.equal(answer.headers.get('x-robots-tag'), 'noindex, nofollow, noarchive')
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
  assert.match(html, /<meta name="robots" content="noindex"\/>/)
  assert.doesNotMatch(html, /rel="canonical"|og:title|ld\+json/)
})

test('a preview shows the draft as it would look, and says that it is one and until when', async () => {
  const { html } = await answerAt('/preview/good')
  assert.match(html, /<h1 class="headline">کورهٔ کاشی\u200Cپزی میبد دوباره روشن شد<\/h1>/)
  assert.match(html, /پیش\u200Cنمایش:.*دوشنبه ۲ آذر ۱۴۰۵، ۱۲:۰۰ به وقت تهران/)
})

test('in a preview nothing is counted and nothing can be sent', async () => {
  const { html } = await answerAt('/preview/good')
  assert.doesNotMatch(html, /data-story|action="\/news\/\d+\/(?:vote|comment)"/)
})

test('the pictures of a preview go by its link', async () => {
  const { html } = await answerAt('/preview/good')
  assert.match(
    html,
    /src="\/preview\/good\/media\/00000000-0000-7000-8000-00000000f001\/0123456789\/wide-640.webp"/,
  )
  assert.doesNotMatch(html, /[" ]\/media\//)
})
