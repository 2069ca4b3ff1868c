import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aComment } from '../comments/testing.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// What a desk is told, and what a moderator may see of colleagues.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const story = await aStory(newsroom)
const [moderator, editor, reporter] = await Promise.all([
  aCookieOf(program, 'moderator'),
  aCookieOf(program, 'editor'),
  aCookieOf(program, 'reporter'),
])

test('the stream of the desk is for moderators', async () => {
  assert.equal((await ask('GET', '/comments/stream', reporter)).status, 403)
})

test('a desk is told within two seconds that a colleague reads a comment, and sees her name', async () => {
  const { id } = await aComment(newsroom, story.id)
  const stream = await ask('GET', '/comments/stream', editor)
  const news = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  await news?.read()
  const begun = performance.now()

  await ask('PUT', `/comments/${id}/claim`, moderator)

  assert.match((await news?.read())?.value ?? '', /data/)
  assert.ok(performance.now() - begun < 2000)
  await news?.cancel()
  assert.match(
    await (await ask('GET', `/comments/${id}`, editor)).text(),
    /"holderName":"moderator","mine":false/,
  )
})

test('a decision is taken back by whoever made it, and by nobody else', async () => {
  const { id } = await aComment(newsroom, story.id, { text: 'این دیدگاه به اشتباه منتشر شد.' })

  assert.equal((await ask('POST', `/comments/${id}/decision`, moderator, { verdict: 'publish' })).status, 204)
  assert.equal((await ask('DELETE', `/comments/${id}/decision`, editor)).status, 409)
  assert.equal((await ask('DELETE', `/comments/${id}/decision`, moderator)).status, 204)
  assert.match(await (await ask('GET', `/comments/${id}`, moderator)).text(), /"status":"waiting"/)
})

test('a comment published by mistake is off the page that was kept, within two seconds of the undo', async () => {
  const mistaken = /این دیدگاه دو ثانیه ماند/
  const hasty = await aStory(newsroom)
  const { id } = await aComment(newsroom, hasty.id, { text: 'این دیدگاه دو ثانیه ماند.' })
  const path = (await program.app.request(`/news/${hasty.code}`)).headers.get('location') ?? ''
  const page = async (): Promise<string> => (await program.app.request(path)).text()
  await page()
  await ask('POST', `/comments/${id}/decision`, moderator, { verdict: 'publish' })
  await pause(1500)
  assert.match(await page(), mistaken)
  assert.match(await page(), mistaken)

  assert.equal((await ask('DELETE', `/comments/${id}/decision`, moderator)).status, 204)
  await pause(1500)

  assert.doesNotMatch(await page(), mistaken)
})

test('many comments are decided in one act, and each answers for itself', async () => {
  const ids = (await Promise.all([aComment(newsroom, story.id), aComment(newsroom, story.id)])).map(
    ({ id }) => id,
  )
  const order = { ids, verdict: 'refuse', rule: 'off-topic' }

  assert.deepEqual(
    await (await ask('POST', '/comments/decisions', moderator, order)).json(),
    ids.map(id => ({ id, refused: null })),
  )
  assert.match(
    await (await ask('POST', '/comments/decisions', editor, order)).text(),
    /moderator پیش از شما دربارهٔ این دیدگاه تصمیم گرفته است/,
  )
})

test('a moderator sees her own figures and the rules; an editor sees everybody’s', async () => {
  const own = await (await ask('GET', '/comments/figures', moderator)).text()
  const all = await (await ask('GET', '/comments/figures', editor)).text()

  assert.match(own, /"isEverybody":false/)
  assert.match(all, /"isEverybody":true/)
  assert.match(all, /"rule":"off-topic","decisions":2/)
})

async function ask(...[method, path, cookie, body]: [string, string, string, unknown?]): Promise<Response> {
  return program.app.request(`/api/v1${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
