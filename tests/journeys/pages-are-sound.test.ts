import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { faultsInHtml } from './clean-html.ts'
import { noteComplaints } from './complaints.ts'
import { kindComment } from './fa.ts'
import { notInAHurry } from './reader-steps.ts'
import { faultsInBothSizes, type Look } from './soundness.ts'

// Every kind of public page, in both editions, on a telephone and at a desk, by day and by night. A list and its English
// counterpart are one component in the same colours: axe looks at the one on a telephone and at the other at a desk.

const [{ address, database }, { onPhone }] = await Promise.all([openAgency(), openBrowser()])
const context = await onPhone({ deviceScaleFactor: 1 })
const complaints = noteComplaints(context, address)
const tab = await context.newPage()
const story = await linkOn('/section/culture', /href="(\/news\/\d+\/[^"]+)"/)
const englishStory = await linkOn('/en/section/culture', /href="(\/en\/news\/\d+\/[^"]+)"/)
const commented = await storyWithComments()
const withdrawn = await codeOfWithdrawn()
const tracked = await sendComment(story)

const pages: readonly (readonly [name: string, path: string, status?: number])[] = [
  ['the home page', '/'],
  ['the English home page', '/en/'],
  ['a section', '/section/culture'],
  ['a section in English', '/en/section/culture'],
  ['a story', story],
  ['a story in English', englishStory],
  ['the page of an author', await linkOn(story, /href="(\/author\/[^"]+)"/)],
  ['a live story', await linkOn('/section/iran', /href="(\/news\/\d+\/%D9%85%D9%87-[^"]+)"/)],
  ['a province', '/province/isfahan'],
  ['a province in English', '/en/province/isfahan'],
  ['the list of provinces', '/provinces'],
  ['a topic', `/topic/${encodeURIComponent('کاشان')}`],
  ['a topic in English', await linkOn(englishStory, /href="(\/en\/topic\/[^"]+)"/)],
  ['the archive', '/archive'],
  ['the archive in English', '/en/archive'],
  ['a day of the archive', await linkOn('/archive', /href="(\/archive\/\d{4}\/\d\d\/\d\d)"/)],
  ['a search with results', `/search?q=${encodeURIComponent('کاشان')}`],
  ['a search without results', '/search?q=qqqqzzzz'],
  ['a search in English with results', '/en/search?q=the'],
  ['a search in English without results', '/en/search?q=qqqqzzzz'],
  ['the form for a tracking code', '/comment'],
  ['the tracking page of a comment', tracked],
  ['the comments of a story in another order', `/news/${commented.split('/')[2]}/comments/agreed`],
  ['the form for an answer', await linkOn(commented, /href="(\/news\/\d+\/reply\/[^"]+)"/)],
  ['the figures of moderation', '/moderation'],
  ['the figures of moderation in English', '/en/moderation'],
  ['the page about the agency', '/about'],
  ['the page about the agency in English', '/en/about'],
  ['the house rules', '/house-rules'],
  ['the house rules in English', '/en/house-rules'],
  ['the list of offices', '/offices'],
  ['the page of an office', '/office/ketabkhaneh-gilan'],
  ['the list of offices in English', '/en/offices'],
  ['the page of an office in English', '/en/office/ketabkhaneh-gilan'],
  ['the list of dossiers', '/dossiers'],
  ['the list of dossiers in English', '/en/dossiers'],
  ['a dossier', '/dossier/living-crafts'],
  ['a dossier in English', '/en/dossier/living-crafts'],
  ['a dossier in English that covers a crisis in Persian', '/en/dossier/meh-va-yakh'],
  ['a crisis', '/dossier/meh-va-yakh'],
  ['the results of a count', '/dossier/shuraha-ye-danesh-amuzi/results'],
  ['the results of a count in English', '/en/dossier/shuraha-ye-danesh-amuzi/results'],
  [
    'a fact check',
    await linkOn('/dossier/meh-va-yakh', /href="(\/news\/\d+\/%D8%AA%D8%B5%D9%88%DB%8C%D8%B1-[^"]+)"/),
  ],
  ['the events', '/events'],
  ['the events in English', '/en/events'],
  ['the own stories', '/my-stories'],
  ['the own stories in English', '/en/my-stories'],
  ['the gallery of components', '/_gallery'],
  ['the gallery of components in English', '/en/_gallery'],
  ['the corrections', '/corrections'],
  ['the list of provinces in English', '/en/provinces'],
  ['a page that does not exist', '/news/1/nothing', 404],
  ['a page that does not exist, in English', '/en/news/1/nothing', 404],
  ['a withdrawn story', `/news/${withdrawn}`, 410],
]

const unlike = ['/', '/_gallery', '/dossier/meh-va-yakh']

for (const [name, path, status = 200] of pages) {
  test(`${name} is clean HTML in its language and direction, and light`, async () => {
    const answer = await fetch(address + path)
    const html = await answer.text()
    const weights = await weighWhatItLoads(html, Number(answer.headers.get('content-length')))
    assert.equal(answer.status, status)
    assert.deepEqual(await faultsInHtml(html), [])
    assert.match(html, /^\/en(\/|$)/.test(path) ? /<html lang="en" dir="ltr"/ : /<html lang="fa" dir="rtl"/)
    assert.deepEqual(tooHeavy(weights), [])
  })

  test(`${name} is sound on a telephone and at a desk, by day and by night`, async () => {
    assert.deepEqual(await faultsAt(path, lookAt(path)), [])
  })
}

/** A page without a counterpart, or with one that is composed otherwise, is looked at in both sizes. */
function lookAt(path: string): Look {
  const plain = path.replace(/^\/en(?=\/)/, '')
  const isPair = [plain, `/en${plain}`].every(wanted => pages.some(([, known]) => known === wanted))
  if (!isPair || unlike.includes(plain)) return 'both'
  return path === plain ? 'telephone' : 'desk'
}

async function faultsAt(path: string, look: Look): Promise<string[]> {
  await tab.goto(address + path)
  const faults = await faultsInBothSizes(tab, look)
  const fonts = await tab.evaluate<string[]>(fontsLoaded)
  return [...faults, ...(fonts.length > 1 ? [`fonts: ${fonts.join(', ')}`] : []), ...complaints.splice(0)]
}

/** In the page: the fonts it draws with. */
const fontsLoaded = `[...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family)`

interface Weights {
  page: number
  scripts: number
  fonts: number[]
}

/** In bytes, as they travel: the page with its style, its scripts, each font that is asked for at once. */
async function weighWhatItLoads(html: string, own: number): Promise<Weights> {
  const found = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, path]) => path ?? '')
  const styles = await Promise.all(found(/<link rel="stylesheet" href="([^"]+)"/g).map(weigh))
  const scripts = await Promise.all(found(/<script[^>]* src="([^"]+)"/g).map(weigh))
  const fonts = await Promise.all(found(/href="([^"]+\.woff2)"/g).map(weigh))
  return { page: own + sum(styles), scripts: sum(scripts), fonts }
}

async function weigh(path: string): Promise<number> {
  const answer = await fetch(address + path)
  const unpacked = await answer.arrayBuffer()
  return Number(answer.headers.get('content-length') ?? unpacked.byteLength)
}

function tooHeavy({ page, scripts, fonts }: Weights): string[] {
  return [
    ...(page > 0 && page <= 30_000 ? [] : [`page and style: ${page} bytes`]),
    ...(scripts > 0 && scripts <= 6_000 ? [] : [`scripts: ${scripts} bytes`]),
    ...(fonts.length === 1 && sum(fonts) <= 40_000 ? [] : [`fonts: ${fonts.join(', ')} bytes`]),
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

async function linkOn(path: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await fetch(address + path)).text())?.[1]
  if (found === undefined) throw new Error(`${path} has no link like ${pattern.source}`)
  return found
}

async function storyWithComments(): Promise<string> {
  const { rows } = await sql<{ code: number; slug: string }>`
    select story.code, story.slug from comment join story on story.id = comment.story_id
    where comment.status = 'published' group by story.code, story.slug order by count(*) desc, story.code limit 1`.execute(
    database.db,
  )
  return `/news/${rows[0]?.code ?? 0}/${encodeURIComponent(rows[0]?.slug ?? '')}`
}

async function codeOfWithdrawn(): Promise<number> {
  const { rows } = await sql<{ code: number }>`
    select code from story where status = 'withdrawn' order by code limit 1`.execute(database.db)
  return rows[0]?.code ?? 0
}

async function sendComment(path: string): Promise<string> {
  const code = path.split('/')[2] ?? ''
  const form = await (await fetch(address + path)).text()
  const stamp = /name="stamp" value="([^"]+)"/.exec(form)?.[1] ?? ''
  await notInAHurry()
  const body = new URLSearchParams({ ...kindComment, stamp })
  const answer = await fetch(`${address}/news/${code}/comment`, { method: 'POST', body, redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}
