import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { learnFrequencies } from '../persian/index.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { createSection } from './sections/create-section.ts'
import { textOfBody } from './body.ts'
import { importPage } from './import-page.ts'
import { readStory } from './public-story-store.ts'
import { actingAs, anActor, aNewsroom } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)

const page = `English
شهردار خبر داد:
پل تازه شهر گشوده شد
پل تازه شهر پس از دو سال کار با حضور مردم محله گشوده شد.
عمران شهری
به گزارش خبرگزاری سپیدار از شیراز
، شهردار در این آیین گفت که پل بیست متر پهنا دارد.
آیا این خبر مفید بود؟
`

test('a reporter cannot import and publish', async () => {
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(
    importPage(reporter, { text: page, publish: true }),
    error => error instanceof Refusal && error.code === 'access.not_allowed',
  )
})

test('a page on which nothing is recognised is refused', async () => {
  await assert.rejects(
    importPage(newsroom, { text: 'ارسال نظر', publish: true }),
    error => error instanceof Refusal && error.code === 'page.not_understood',
  )
})

test('the first import into an empty newsroom opens a section, and the story is complete', async () => {
  const { code, path, recognised } = await importPage(newsroom, { text: page, publish: true })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.equal(path, `/news/${code}/${encodeURIComponent('پل-تازه-شهر-گشوده-شد')}`)
  assert.equal(found.story.kicker, 'شهردار خبر داد:')
  assert.equal(found.story.province?.slug, 'fars')
  assert.equal(found.story.section.slug, 'news')
  assert.deepEqual(found.story.topics, [{ slug: 'عمران-شهری', name: 'عمران شهری' }])
  assert.equal(recognised['paragraphs'], 1)
})

test('a story that another agency reported says so', async () => {
  const { code } = await importPage(newsroom, { text: page, publish: true })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.equal(found.story.sourceLabel, 'به گزارش خبرگزاری سپیدار')
  assert.equal(found.story.byline, '')
})

test('a section and a province may be given by name, and a wrong one is told', async () => {
  await createSection(newsroom, { slug: 'society', nameFa: 'جامعه', nameEn: 'Society' })
  const { recognised } = await importPage(newsroom, {
    text: page,
    section: 'جامعه',
    province: 'Yazd',
    publish: false,
  })
  assert.deepEqual([recognised['section'], recognised['province']], ['society', 'yazd'])
  await assert.rejects(
    importPage(newsroom, { text: page, section: 'weather', publish: false }),
    FieldProblems,
  )
})

test('without publication it is a draft that no reader sees', async () => {
  const { code, path } = await importPage(newsroom, { text: page.replaceAll('پل', 'باغ'), publish: false })
  assert.equal(path, `/n/${code}`)
  assert.deepEqual(await readStory(newsroom, code), { found: 'nothing' })
})

const noises: readonly [string, string][] = [
  ['control characters', page.replaceAll(' ', ' \u0001\u0002')],
  ['characters that could not be read', page.replaceAll(' ', ' \uFFFD')],
]
for (const [what, text] of noises)
  test(`a file full of ${what} is refused: it is no text`, async () => {
    await assert.rejects(
      importPage(newsroom, { text, publish: true }),
      error => error instanceof Refusal && error.code === 'page.not_text',
    )
  })

test('a stray sign that could not be read does not keep a page out', async () => {
  const { code } = await importPage(newsroom, { text: `\uFEFF${page}\uFFFD`, publish: false })
  assert.ok(code > 0)
})

test('the reporting of another agency is named in English on an English story', async () => {
  const english = `News
New bridge opened to traffic
SHIRAZ, Nov 22 (ISNA) - The new bridge of the town was opened on Sunday.
The mayor said that the bridge is wide.
`
  const { code } = await importPage(newsroom, { text: english, publish: true })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.equal(found.story.sourceLabel, 'Reported by ISNA')
  assert.equal(found.story.province?.slug, 'fars')
})

test('the importer knows the words of the newsroom', async () => {
  const spaced = page.replace('بیست متر', 'بهینگاز متر')
  const frequencies = learnFrequencies(['گروه بهین\u200Cگاز', 'شرکت بهین\u200Cگاز'])
  const { code } = await importPage(newsroom, { text: lost(spaced), publish: true, frequencies })
  const found = await readStory(newsroom, code)
  assert.ok(found.found === 'story')
  assert.match(textOfBody(found.story.body).join(' '), /بهین\u200Cگاز/)
})

/** Long enough to tell that it lost its half-spaces. */
const lost = (text: string): string =>
  text.replace('پهنا دارد.', `پهنا دارد. ${'این پل در شهر است و مردم از آن می گذرند. '.repeat(8)}`)

test('the same page once more is the same story, published when that is asked for now', async () => {
  const text = page.replaceAll('پل', 'میدان')
  const draft = await importPage(newsroom, { text, publish: false })
  const now = await importPage(newsroom, { text, publish: true })
  const later = await importPage(newsroom, { text, publish: true })
  assert.deepEqual([draft.isKnown, now.isKnown, later.isKnown], [false, true, true])
  assert.deepEqual([now.code, later.code, later.path], [draft.code, draft.code, now.path])
  assert.equal((await readStory(newsroom, draft.code)).found, 'story')
})

test('a page whose text has changed since is another story', async () => {
  const text = page.replaceAll('پل', 'بازار')
  const first = await importPage(newsroom, { text, publish: false })
  const other = await importPage(newsroom, { text: text.replace('بیست', 'سی'), publish: false })
  assert.notEqual(other.code, first.code)
})
