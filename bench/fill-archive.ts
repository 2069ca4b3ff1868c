import pg from 'pg'
import { bodyOfParagraphs } from '../src/newsroom/index.ts'
import { analyserVersion } from '../src/persian/index.ts'
import type { Connection } from '../src/platform/database.ts'
import { archiveTexts } from './archive-texts.ts'

// The archive of an agency of some years, straight into the tables: published stories, their texts and search terms.
const texts = 4000
const perDay = 110
/** Only the newest have a text of their own to be read; older ones are found, not opened. */
const withBody = 20_000

/** Fills a throwaway database, which holds the sample newsroom already, with so many published stories. */
export async function fillArchive(connection: Connection, stories: number): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query('set synchronous_commit = off')
    await client.query("set maintenance_work_mem = '512MB'")
    await putTexts(client)
    const { rows } = await client.query<{ index: string }>(
      "select pg_get_indexdef('search_document_terms'::regclass) as index",
    )
    await client.query('drop index search_document_terms')
    await client.query('begin')
    await client.query(makeNumbers(stories))
    for (const step of steps) await client.query(step)
    await client.query('commit')
    await client.query(rows[0]?.index ?? '')
    await client.query('alter index search_document_terms alter column 1 set statistics 1000')
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

async function putTexts(client: pg.Client): Promise<void> {
  await client.query(`create table bench_text (text integer primary key, headline text, kicker text, lead text,
    body jsonb, terms tsvector, words text[], keys text[])`)
  const all = archiveTexts(texts)
  for (let from = 0; from < all.length; from += 500) {
    const rows = all.slice(from, from + 500).map(({ paragraphs, ...text }, place) => ({
      ...text,
      number: from + place,
      body: bodyOfParagraphs(paragraphs),
    }))
    await client.query(
      `insert into bench_text select number, headline, kicker, lead, body, terms::tsvector, words, keys
       from jsonb_to_recordset($1::jsonb)
       as given (number integer, headline text, kicker text, lead text, body jsonb, terms text, words text[], keys text[])`,
      [JSON.stringify(rows)],
    )
  }
}

const makeNumbers = (stories: number): string => `
  create table bench_story as
  select number, gen_random_uuid() as id, gen_random_uuid() as revision_id, (number * 2741) % ${texts} as text,
    now() - interval '1 hour' - number * interval '${Math.round((24 * 60) / perDay)} minutes' as at,
    (array['news', 'news', 'news', 'news', 'report', 'interview', 'note'])[1 + number % 7] as kind,
    (select array_agg(id order by position) from section) as sections,
    (select id from person where role = 'editor' order by id limit 1) as writer,
    (select array_agg(slug order by slug) from province) as provinces
  from generate_series(1, ${stories}) as number`

const section = 'sections[1 + number % cardinality(sections)]'
const province = 'case when number % 3 = 0 then provinces[1 + number % cardinality(provinces)] end'

const steps = [
  `set constraints all deferred`,
  `insert into story (id, edition, kind, section_id, province_slug, slug, status, draft_revision_id, published_revision_id,
     author_id, published_at, modified_at, withdrawn_at, embargo_until, scheduled_for, created_at, updated_at)
   select id, 'fa', kind, ${section}, ${province}, 'bench-' || number, 'published', revision_id, revision_id, writer, at, at,
     null, null, null, at, at from bench_story`,
  `insert into story_revision (id, story_id, parent_id, number, kicker, headline, short_headline, lead, body, picture_caption,
     byline, source_label, source_url, editor_id, reason, created_at)
   select made.revision_id, made.id, null, 1, bench_text.kicker, bench_text.headline, '', bench_text.lead,
     case when number < ${withBody} then bench_text.body else '{"type":"doc","content":[]}' end, '', '', '', '', writer, 'created', at
   from bench_story made join bench_text on bench_text.text = made.text`,
  `insert into search_document (story_id, edition, section_id, province_slug, kind, published_at, terms, analyser, words)
   select id, 'fa', ${section}, ${province}, kind, at, bench_text.terms, ${analyserVersion}, bench_text.words
   from bench_story made join bench_text on bench_text.text = made.text`,
  `insert into story_key (story_id, term, edition, published_at)
   select id, term, 'fa', at from bench_story made join bench_text on bench_text.text = made.text cross join unnest(keys) as term`,
  `insert into search_word_change (edition, terms, shown, step)
   select 'fa', words, words, 1 from bench_text join bench_story on bench_story.text = bench_text.text where number <= 40000`,
  `drop table bench_story`,
  `drop table bench_text`,
]
