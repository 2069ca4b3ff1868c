import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import {
  createDossier,
  linkCounterparts,
  makePreviewLink,
  publishStory,
  scheduleStory,
} from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory, faulty, type StoryMade } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aProgram } from './testing.ts'

// A word that nobody may know is looked for behind every door of the house. It has no other meaning anywhere.

const canary = 'قناریزرد'
const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const tomorrow = new Date(systemClock.now().getTime() + 86_400_000)

const secret = aContent({
  kicker: canary,
  headline: `${canary} در شهر`,
  shortHeadline: canary,
  lead: `لید ${canary}`,
  byline: canary,
  topics: [canary],
})
const known = await aStory(newsroom, { province: 'yazd', content: { topics: ['پل'], byline: 'آرش' } })
const hidden: StoryMade[] = [
  await aStory(newsroom, { status: 'draft', province: 'yazd', content: secret }),
  await aStory(newsroom, { status: 'approved', province: 'yazd', content: secret, embargoUntil: tomorrow }),
  await aStory(newsroom, { status: 'scheduled', province: 'yazd', content: secret, embargoUntil: null }),
]
const [draft, embargoed, scheduled] = hidden
const english = await aStory(newsroom, { edition: 'en', status: 'draft', content: secret })
await linkCounterparts(newsroom, { fa: known.id, en: english.id })
const dossier = await createDossier(newsroom, {
  title: 'پل',
  introduction: 'خبرهای پل.',
  stories: [known.id, ...hidden.map(({ id }) => id)],
})

const word = encodeURIComponent(canary)
const lists = ['', '/section/society', '/province/yazd', `/topic/${encodeURIComponent('پل')}`]
const doors: readonly string[] = [
  ...['/', '/en/', '/section/society', '/en/section/society', '/province/yazd', '/provinces', '/archive'],
  ...[
    `/topic/${encodeURIComponent('پل')}`,
    `/topic/${word}`,
    `/author/${word}`,
    `/dossier/${encodeURIComponent(dossier.slug)}`,
  ],
  ...['/dossiers', '/corrections', '/feeds', '/moderation', '/offices', '/about', '/en/archive'],
  ...[`/search?q=${word}`, `/search?q=${encodeURIComponent('شهر')}`, `/en/search?q=${word}`],
  ...lists.flatMap(list => ['rss.xml', 'atom.xml', 'feed.json'].map(file => `${list}/feed/${file}`)),
  ...[
    '/en/feed/rss.xml',
    '/sitemap.xml',
    '/sitemap-news.xml',
    `/sitemap-stories-${monthOf(systemClock.now())}.xml`,
  ],
  ...[
    '/robots.txt',
    '/manifest.webmanifest',
    `/news/${known.code}`,
    `/n/${known.code}`,
    '/api/v1/openapi.json',
  ],
  ...[...hidden, english].flatMap(({ id, code }) => [
    ...[`/news/${code}`, `/en/news/${code}`, `/news/${code}/${word}`, `/n/${code}`],
    ...[`/n/${code}/qr.svg`, `/card/${code}/0123456789.jpg`],
    ...[`/api/v1/stories/${id}`, `/api/v1/stories/${id}/previews`, `/news/${code}/vote`, `/preview/${id}`],
  ]),
]

for (const path of doors)
  test(`${decodeURIComponent(path).replaceAll(canary, 'the word')} does not say what nobody may know`, async () => {
    const { body, headers } = await throughDoor(path)
    assert.doesNotMatch(body, sayings(path))
    assert.doesNotMatch(headers, new RegExp(word))
  })

test('what is hidden is answered like what never was', async () => {
  const never = await throughDoor('/news/99999999')
  const there = await Promise.all(hidden.map(({ code }) => throughDoor(`/news/${code}`)))
  assert.deepEqual(
    there.map(({ status, body }) => [status, body]),
    hidden.map(() => [never.status, never.body]),
  )
})

test('under embargo a story is neither published nor scheduled for an earlier moment', async () => {
  const read = { storyId: embargoed?.id ?? '', revisionId: embargoed?.revisionId ?? '' }
  const earlier = new Date(tomorrow.getTime() - 1)
  await assert.rejects(publishStory(newsroom, read), faulty('embargoUntil under-embargo'))
  await assert.rejects(
    scheduleStory(newsroom, { ...read, at: earlier }),
    faulty('embargoUntil under-embargo'),
  )
})

test('a preview is the one door: by its link and by no other', async () => {
  const { path } = await makePreviewLink(newsroom, { storyId: draft?.id ?? '', days: 1 })
  const { body, status } = await throughDoor(path)
  assert.equal(status, 200)
  assert.match(body, new RegExp(canary))
})

test('the word is found behind the doors once it is published: the crawl can fail', async () => {
  await publishStory(newsroom, { storyId: scheduled?.id ?? '', revisionId: scheduled?.revisionId ?? '' })
  const found = await Promise.all(
    ['/', '/feed/rss.xml', `/search?q=${word}`, '/sitemap-news.xml'].map(async path =>
      sayings(path).test((await throughDoor(path)).body),
    ),
  )
  assert.deepEqual(found, [true, true, true, true])
})

/** The word, or the news code or id of a hidden story; a page may repeat the word that it was asked for. */
function sayings(path: string): RegExp {
  const isAskedFor = path.includes(word)
  const names = [...hidden, english].flatMap(({ id, code }) =>
    path.includes(id) || path.includes(String(code)) ? [] : [id, `/${code}/`],
  )
  return new RegExp([...(isAskedFor ? [`${canary} در شهر`, `لید ${canary}`] : [canary]), ...names].join('|'))
}

async function throughDoor(path: string): Promise<{ status: number; body: string; headers: string }> {
  const response = await program.app.request(path)
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status: response.status, body: await response.text(), headers }
}

function monthOf(instant: Date): string {
  return instant.toISOString().slice(0, 7)
}
