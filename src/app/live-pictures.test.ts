import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { addPicture, coverCrisis, createDossier, deleteEntry, writeEntry } from '../newsroom/index.ts'
import { aNewsroom, aPhotograph, aStorage, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// The picture of an entry as readers meet it, by the addresses of the whole program: the page that is asked for again
// when the stream says so is this very page.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const picture = await addPicture(
  { ...newsroom, storage: aStorage() },
  { bytes: await aPhotograph({ width: 640 }), alt: 'چراغ راهدارخانه', credit: 'پریسا' },
)
const shown = { pictureId: picture.id, pictureCaption: 'سالن راهدارخانه' }
const words = { headline: 'چای در راهدارخانه', text: '', sourceLabel: '', isKey: false, ...shown }
const persian = await aStory(newsroom, { kind: 'live' })
const english = await aStory(newsroom, { kind: 'live', edition: 'en', content: { headline: 'Fog' } })
const pageOf = async (path: string): Promise<string> => {
  const answer = await program.app.request(path)
  const moved = answer.headers.get('location')
  return moved === null ? answer.text() : (await program.app.request(moved)).text()
}
const sendPicture = async (said: { alt: string; credit: string }): Promise<{ id: string }> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await aPhotograph({ width: 700 }))], 'fog.jpg'))
  form.set('alt', said.alt)
  form.set('credit', said.credit)
  const headers = { cookie: await aCookieOf(program, 'editor') }
  const sent = await program.app.request('/api/v1/media', { method: 'POST', headers, body: form })
  return Object.assign({ id: '' }, await sent.json())
}
const figure = /<article class="entry">.*?<figure>.*?<\/figure>/s

test('the page of a live story shows the picture of an entry in a frame of its final size', async () => {
  await writeEntry(newsroom, { storyId: persian.id, ...words })

  const [entry = ''] = figure.exec(await pageOf(`/n/${persian.code}`)) ?? []

  assert.match(entry, /<img [^>]*width="1280" height="720" alt="چراغ راهدارخانه"/)
  assert.match(entry, /loading="lazy"/)
  assert.match(entry, /<figcaption class="caption"><span>سالن راهدارخانه<\/span><span>عکس: پریسا<\/span>/)
})

test('the English edition says the same in its own words', async () => {
  await writeEntry(newsroom, { storyId: english.id, ...words, pictureCaption: 'The hall' })

  const [entry = ''] = figure.exec(await pageOf(`/n/${english.code}`)) ?? []

  assert.match(entry, /<span>The hall<\/span><span>Photo: /)
})

test('search engines are told the picture of an entry with the entry', async () => {
  const linked = await pageOf(`/n/${persian.code}`)
  assert.match(linked, /"@type":"BlogPosting"[^}]*"image":\{"@type":"ImageObject"[^}]*سالن راهدارخانه/)
})

test('a page that a crisis made light carries no picture of an entry', async () => {
  const dossier = await createDossier(newsroom, { title: 'مه', introduction: 'راه', stories: [persian.id] })
  await coverCrisis(newsroom, {
    ...{ dossierId: dossier.id, basedOn: null, instruction: 'آهسته برانید.', source: 'راهداری' },
    ...{ checkedAt: systemClock.now(), known: [], unknown: [], phones: [], liveStoryId: persian.id },
    isLight: true,
  })

  const text = await pageOf(`/n/${persian.code}`)

  assert.match(text, /چای در راهدارخانه/)
  assert.doesNotMatch(text, new RegExp(picture.id))
  assert.doesNotMatch(text, /سالن راهدارخانه/)
})

test('the bytes of a picture are served while an entry shows it, and no longer', async () => {
  const lone = await aStory(newsroom, { kind: 'live' })
  const own = await sendPicture({ alt: 'مه', credit: 'پریسا' })
  const entry = await writeEntry(newsroom, { storyId: lone.id, ...words, pictureId: own.id })
  const address = /\/media\/[^"\s]+wide-640\.webp/.exec(await pageOf(`/n/${lone.code}`))?.[0] ?? ''
  assert.match(address, new RegExp(own.id))
  assert.equal((await program.app.request(address)).status, 200)

  await deleteEntry(newsroom, { storyId: lone.id, entryId: entry.id, note: 'عکس از جای دیگری بود.' })

  assert.equal((await program.app.request(address)).status, 404)
  assert.doesNotMatch(await pageOf(`/n/${lone.code}`), new RegExp(own.id))
})
