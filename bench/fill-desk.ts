import pg from 'pg'
import { analyserVersion } from '../src/persian/index.ts'
import type { Connection } from '../src/platform/database.ts'
import { aroundStories } from './around-stories.ts'
import { deskTexts } from './desk-words.ts'

// What a newsroom of some years holds. Straight into the tables, because 200,000 stories by the verbs would take hours.
const texts = 4000
const perDay = 110

/**
 * Fills a throwaway database, which holds the sample newsroom already, up to so many stories with all that belongs to
 * them. Over a connection of its own: the program's own ones give up after some seconds.
 */
export async function fillDesk(connection: Connection, stories: number): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query('set synchronous_commit = off')
    await putTexts(client)
    await client.query('begin')
    await client.query(makeNumbers(stories))
    for (const step of steps) await client.query(step)
    await client.query('commit')
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

async function putTexts(client: pg.Client): Promise<void> {
  await client.query(
    'create table bench_text (text integer primary key, headline text, kicker text, lead text, terms tsvector)',
  )
  const rows = deskTexts(texts).map((text, number) => ({ number, ...text }))
  await client.query(
    `insert into bench_text select number, headline, kicker, lead, terms::tsvector
     from jsonb_to_recordset($1::jsonb) as given (number integer, headline text, kicker text, lead text, terms text)`,
    [JSON.stringify(rows)],
  )
}

// One row a story: its ids, its text, its age in minutes, its status. A hundredth is still being written.
const makeNumbers = (stories: number): string => `
  create table bench_story as
  select number, gen_random_uuid() as id, gen_random_uuid() as revision_id, number % ${texts} as text,
    now() - number * interval '${Math.round((24 * 60) / perDay)} minutes' as at,
    case when number % 100 = 7 then (array['draft', 'draft', 'draft', 'in-review', 'returned', 'approved'])[1 + number / 100 % 6]
      when number % 211 = 0 then 'corrected' when number % 997 = 0 then 'withdrawn' else 'published' end as status,
    case when number % 9 = 0 then 'en' else 'fa' end as edition,
    (select array_agg(id order by position) from section) as sections,
    (select array_agg(id order by id) from person where role in ('reporter', 'editor')) as writers,
    (select array_agg(slug order by slug) from province) as provinces
  from generate_series(1, ${stories}) as number`

const writer = 'writers[1 + number % cardinality(writers)]'

// Every table of stories refers to others that are filled a moment later.
const steps = [
  `set constraints all deferred`,
  `insert into story (id, edition, kind, section_id, province_slug, slug, status, draft_revision_id, published_revision_id,
     author_id, published_at, modified_at, withdrawn_at, embargo_until, scheduled_for, created_at, updated_at)
   select id, edition, 'news', sections[1 + number % cardinality(sections)],
     case when number % 3 = 0 then provinces[1 + number % cardinality(provinces)] end, 'bench-' || number, status,
     revision_id, case when is_out then revision_id end, ${writer}, case when is_out then at end,
     case when is_out then at end, case when status = 'withdrawn' then at + interval '1 hour' end,
     case when not is_out and number % 700 = 7 then now() + interval '3 hours' end, null,
     at - interval '2 hours', at
   from (select *, status in ('published', 'corrected', 'withdrawn') as is_out from bench_story) made`,
  `insert into story_revision (id, story_id, parent_id, number, kicker, headline, short_headline, lead, body, picture_caption,
     byline, source_label, source_url, editor_id, reason, created_at)
   select made.revision_id, made.id, null, 1, bench_text.kicker, bench_text.headline || ' ' || made.number, '',
     bench_text.lead, '{"type":"doc","content":[]}', '', '', '', '', ${writer}, 'created', made.at
   from bench_story made join bench_text on bench_text.text = made.text`,
  `insert into story_status (id, story_id, revision_id, status, actor_id, note, at)
   select gen_random_uuid(), id, revision_id, status, ${writer}, '', at from bench_story`,
  `insert into desk_document (story_id, terms, analyser)
   select made.id, bench_text.terms, ${analyserVersion} from bench_story made join bench_text on bench_text.text = made.text`,
  // Two days of views by the hour for every story of three months; older ones are read now and then.
  `insert into view_hour (story_id, hour, count)
   select id, date_trunc('hour', at) + hours * interval '1 hour' + interval '30 minutes', 1 + (number * 7 + hours * 13) % 90 / (1 + hours / 6)
   from bench_story, generate_series(0, 40, 1) as hours
   where status in ('published', 'corrected') and number < ${perDay} * 90
     and at + hours * interval '1 hour' < now() - interval '1 hour'`,
  `insert into section_hour (section_id, hour, count)
   select story.section_id, view_hour.hour, sum(view_hour.count) from view_hour join story on story.id = view_hour.story_id
   group by 1, 2 on conflict (section_id, hour) do update set count = excluded.count`,
  `insert into vote (story_id, reader_key, useful, at)
   select id, 'bench ' || voter, voter % 7 > 0, at + voter * interval '3 minutes'
   from bench_story, generate_series(1, 60) as voter
   where status in ('published', 'corrected') and number < ${perDay} * 90`,
  `insert into story_total (story_id, views, useful, not_useful)
   select seen.story_id, seen.views, coalesce(voted.useful, 0), coalesce(voted.not_useful, 0)
   from (select story_id, sum(count) as views from view_hour group by story_id) seen
   left join (select story_id, count(*) filter (where useful) as useful, count(*) filter (where not useful) as not_useful
     from vote group by story_id) voted on voted.story_id = seen.story_id
   on conflict (story_id) do nothing`,
  `insert into comment (id, story_id, name, text, status, token_hash, code_hash, send_key, sent_at)
   select gen_random_uuid(), id, '', 'bench', case when number < 300 then 'waiting' else 'published' end,
     't' || id || each, 'c' || id || each, 's' || id || each, at + interval '1 hour'
   from bench_story, generate_series(1, 3) as each where status = 'published' and number < ${perDay} * 90`,
  `insert into assignment (id, title, wanted, edition, section_id, due_at, assignee_id, story_id, status, planner_id, created_at, updated_at)
   select gen_random_uuid(), 'bench ' || number, '', edition, sections[1 + number % cardinality(sections)],
     at + interval '6 hours', ${writer}, case when number % 4 > 0 then id end,
     case when number % 4 > 0 then 'begun' when number > 400 then 'dropped' else 'planned' end, ${writer}, at, at
   from bench_story where number % 3 = 0`,
  ...aroundStories,
  `drop table bench_story`,
  `drop table bench_text`,
]
