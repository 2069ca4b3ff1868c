import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import pg from 'pg'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { openStandingBanners } from '../newsroom/index.ts'
import { aStorage } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import type { Context } from '../platform/context.ts'
import { poolOptions } from '../platform/database.ts'
import { recorderFor } from '../platform/events.ts'
import type { Env } from '../platform/http/env.ts'
import { openAudience } from '../platform/http/audience.ts'
import { silentLog } from '../platform/log.ts'
import type { Tables } from '../platform/tables.ts'
import { countSearchWords } from '../readers/index.ts'
import { siteRoutes } from '../site/index.ts'
import { syndicationRoutes } from '../syndication/index.ts'
import { answerError } from './answer-error.ts'
import { loadSampleOnce } from './load-sample.ts'
import { subscriptions } from './subscriptions.ts'
import { inWaves } from '../../tests/set-up/waves.ts'

// What every type of page costs, with the sample newsroom: the database, the wire, the requests of a browser.

const most = { waves: 3, compressedPage: 30_000, script: 6_000, font: 40_000, requests: 8 }

const { db, connection } = await freshDatabase(process.env['PEYK_TEST_SAMPLE'])
const pool = new pg.Pool({ ...poolOptions(connection), max: 20 })
pool.on('error', () => undefined)
const plain = new PostgresDialect({ pool })
const { driver, count } = inWaves(plain.createDriver())
const dialect: Dialect = {
  createAdapter: () => plain.createAdapter(),
  createDriver: () => driver,
  createIntrospector: of => plain.createIntrospector(of),
  createQueryCompiler: () => plain.createQueryCompiler(),
}
const context: Context = {
  db: new Kysely<Tables>({ dialect }),
  clock: systemClock,
  log: silentLog,
  events: recorderFor(subscriptions),
  config: readConfig({ PUBLIC_URL: 'http://peyk.example' }),
  secret: 'a secret that only tests know, long enough',
}
after(() => context.db.destroy())
const pagesOfSite = siteRoutes(context, {
  banners: openStandingBanners(context),
  audience: openAudience(),
  storage: aStorage(),
})
const site = new Hono<Env>()
  .route('/', pagesOfSite)
  .route('/', syndicationRoutes(context))
  .onError((error, c) => answerError(context, error, c))

const known = {
  STORY: '',
  ENGLISH: '',
  LIVE: '',
  WITHDRAWN: '',
  TOPIC: '',
  AUTHOR: '',
  DOSSIER: '',
  COUNTED: '',
  OFFICE: '',
}
const pages = [
  ...['/', '/en/', 'STORY', 'ENGLISH', 'LIVE', '/n/WITHDRAWN', 'STORY/comments/newest'],
  ...[
    '/section/culture',
    '/en/section/culture',
    '/province/yazd',
    '/provinces',
    '/topic/TOPIC',
    '/author/AUTHOR',
  ],
  ...['/dossiers', '/dossier/DOSSIER', '/offices', '/office/OFFICE'],
  ...['/en/dossiers', '/en/dossier/DOSSIER', '/en/offices', '/en/office/OFFICE'],
  ...['/events', '/en/events', '/dossier/COUNTED/results', '/en/dossier/COUNTED/results'],
  ...['/archive', '/archive/1405', '/archive/1405/09', '/archive/1405/09/01', '/en/archive/2026/11/22'],
  ...['/search', `/search?q=${encodeURIComponent('کوره')}`, `/search?q=${encodeURIComponent('کورهه')}`],
  ...[
    '/en/search?q=kiln',
    '/about',
    '/house-rules',
    '/moderation',
    '/corrections',
    '/feeds',
    '/comment',
    '/news/1/nothing',
  ],
]

before(async () => {
  const sampled = { ...context, db, config: readConfig({ PEYK_SAMPLE: '1' }) }
  await loadSampleOnce(
    { context: sampled, storage: aStorage(), connection, close: () => Promise.resolve() },
    () => undefined,
  )
  await countSearchWords(sampled)
  await learnAddresses()
  // As in a running process: connections are open, and what surrounds every page is remembered.
  await Promise.all(Array.from({ length: 20 }, () => pool.query('select pg_sleep(0.2)')))
  await site.request('/')
  await site.request('/en/')
})

for (const page of pages)
  test(`${page} waits for the database three times at most and stays within its bytes and requests`, async t => {
    const before = { ...count }
    const answer = await site.request(addressOf(page))
    const html = await answer.text()
    const waves = count.waves - before.waves
    const { style, scripts, fonts, asked } = await askedBy(html)
    const bytes = brotliCompressSync(html).length + style
    t.diagnostic(
      `${waves} waves of ${count.queries - before.queries} questions, ${bytes} bytes, ${scripts} of script, ${asked.length} requests`,
    )
    assert.ok([200, 404, 410].includes(answer.status), `${answer.status} at ${addressOf(page)}`)
    assert.ok(waves <= most.waves, `${waves} waves`)
    assert.ok(bytes <= most.compressedPage, `${bytes} bytes of page and style`)
    assert.ok(scripts <= most.script, `${scripts} bytes of script`)
    assert.ok(
      fonts.length === 1 && fonts.every(font => font <= most.font),
      `fonts of ${fonts.join(', ')} bytes`,
    )
    // The page itself is one.
    assert.ok(asked.length + 1 <= most.requests, asked.join('\n'))
    assert.deepEqual(
      asked.filter(address => !address.startsWith('/')),
      [],
    )
  })

const invented = [
  ...['/news/9', '/section/x', '/province/x', '/topic/x', '/dossier/x', '/office/x', '/author/x'],
  ...['/section/x…/feed/rss.xml', '/en/author/x…/feed/feed.json', '/office/x…/feed/atom.xml'],
]
for (const address of invented)
  test(`whoever tries invented addresses like ${address} asks the database a few times, not each time`, async () => {
    const [begin = '', end = ''] = address.split('…')
    await site.request(`${begin}00000001${end}`)
    await setTimeout(200)
    const before = count.queries
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, number) => site.request(`${begin}0000001${number}${end}`)),
    )
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [404])
    assert.ok(count.queries - before <= 10, `${count.queries - before} questions`)
  })

async function learnAddresses(): Promise<void> {
  const one = async (question: ReturnType<typeof sql<{ text: string }>>): Promise<string> =>
    encodeURIComponent((await question.execute(db)).rows[0]?.text ?? '')
  const story = async (edition: string, kind: string): Promise<string> =>
    one(sql`select code || '/' || slug as text from story where edition = ${edition} and kind = ${kind}
      and status in ('published', 'corrected') and counterpart_id is not null = (kind = 'news') order by published_at desc, id limit 1`)
  known.STORY = `/news/${decodeURIComponent(await story('fa', 'news'))}`
  known.ENGLISH = `/en/news/${decodeURIComponent(await story('en', 'news'))}`
  known.LIVE = `/news/${decodeURIComponent(await story('fa', 'live'))}`
  known.WITHDRAWN = await one(
    sql`select code::text as text from story where status = 'withdrawn' order by id limit 1`,
  )
  known.TOPIC = await one(sql`select topic.slug as text from topic join revision_topic on topic_id = topic.id
    join story on published_revision_id = revision_id where topic.edition = 'fa' and story.status = 'published' order by topic.id limit 1`)
  known.AUTHOR = await one(sql`select slug as text from author order by id limit 1`)
  known.DOSSIER = await one(sql`select slug as text from dossier order by id limit 1`)
  known.COUNTED = await one(
    sql`select slug as text from dossier join election_table on dossier_id = dossier.id`,
  )
  known.OFFICE = await one(sql`select slug as text from office order by id limit 1`)
}

function addressOf(page: string): string {
  const filled = Object.entries(known).reduce((path, [name, text]) => path.replace(name, text), page)
  return page.startsWith('STORY/')
    ? filled.replace(/(\/news\/\d+)\/[^/]+/, '$1')
    : encodeURI(decodeURI(filled))
}

/** What a browser loads for a page besides pictures: addresses, and how much they weigh over the wire. */
async function askedBy(html: string) {
  const linked =
    /<(?:script[^>]*?src|link rel="(?:stylesheet|preload|icon|manifest|modulepreload)"[^>]*?href)="([^"]+)"/g
  const asked = [...new Set([...html.matchAll(linked)].map(([, address]) => address ?? ''))]
  const weights = await Promise.all(asked.map(weigh))
  const sum = (type: string): number[] =>
    weights.filter(each => each.type.startsWith(type)).map(({ bytes }) => bytes)
  const total = (bytes: number[]): number => bytes.reduce((all, one) => all + one, 0)
  return { asked, style: total(sum('text/css')), scripts: total(sum('text/javascript')), fonts: sum('font/') }
}

async function weigh(address: string): Promise<{ type: string; bytes: number }> {
  const answer = await site.request(address, { headers: { 'accept-encoding': 'br' } })
  return { type: answer.headers.get('content-type') ?? '', bytes: (await answer.arrayBuffer()).byteLength }
}
