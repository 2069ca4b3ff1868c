import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FieldProblems } from '../../platform/refusal.ts'
import { aStory, noActs, readsFrom, siteWith } from '../a-newsroom.ts'

const reads = readsFrom([aStory()])
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })

test('where neither notices nor a letter is offered there is no such page and no link to it', async () => {
  const site = siteWith(readsFrom([aStory()], { offers: () => ({ pushKey: null, digest: false }) }))
  assert.equal((await site.request('/subscribe')).status, 404)
  assert.doesNotMatch(await (await site.request('/about')).text(), /href="\/subscribe"/)
})

test('a wrong address comes back beside its field', async () => {
  const askForDigest = () => Promise.reject(new FieldProblems([{ field: 'email', problem: 'malformed' }]))
  const answer = await siteWith(reads, { ...noActs, askForDigest }).request(
    '/subscribe',
    form({ email: 'x' }),
  )
  const page = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(page, /id="email-problem">/)
  assert.match(page, /value="x"/)
})

test('a wish is answered the same whether the address was known', async () => {
  const page = await (await siteWith(reads).request('/subscribe', form({ email: 'a@reader.example' }))).text()
  assert.match(page, /اگر نشانی درست باشد/)
})

test('opening a link of a letter does nothing; its button and that of a mail program do', async () => {
  const done: string[] = []
  const leaveDigest = async (token: string) => done.push(token) > 0
  const site = siteWith(reads, { ...noActs, leaveDigest })

  await site.request('/digest/a-token/leave')
  assert.deepEqual(done, [])
  const answer = await site.request('/digest/a-token/leave', form({ 'List-Unsubscribe': 'One-Click' }))

  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('cache-control'), 'private, no-store')
  assert.deepEqual(done, ['a-token'])
})

test('a link that is none says so', async () => {
  const answer = await siteWith(reads).request('/digest/nonsense', form({}))
  assert.equal(answer.status, 404)
  assert.match(await answer.text(), /این پیوند کار نمی\u200Cکند/)
})

test('the icons of the manifest are there, and the worker is asked for anew each time', async () => {
  const site = siteWith(reads)
  const manifest = await (await site.request('/manifest.webmanifest')).text()
  const [, png = ''] = /"src":"([^"]+\.png)"/.exec(manifest) ?? []
  const icon = await site.request(png)
  const worker = await site.request('/service-worker.js')
  assert.deepEqual(
    [...manifest.matchAll(/"sizes":"(\w+)"(?:,"purpose":"(\w+)")?/g)].map(([, ...said]) => said),
    [
      ['any', undefined],
      ['192x192', 'any'],
      ['512x512', 'any'],
      ['512x512', 'maskable'],
    ],
  )
  assert.equal(icon.headers.get('content-type'), 'image/png')
  assert.equal(worker.headers.get('cache-control'), 'no-cache')
  assert.match(await worker.text(), /"\/assets\/[\w-]+\.css"/)
})
