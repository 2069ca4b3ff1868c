// A table of data: what a newsroom of some years holds beside its stories; SQL over bench_story and bench_text.

const text = (number: string): string =>
  `join bench_text on bench_text.text = ${number} % (select count(*) from bench_text)`
const anyOf = (table: string, name: string): string =>
  `(select array_agg(id order by id) from ${table}) as of_${table} (${name})`
const pick = (array: string): string => `${array}[1 + number % cardinality(${array})]`

/** 1,000 people and authors, 500 offices, 10,000 topics, 60,000 pictures, 2,000 recordings, 20,000 releases, 500,000 acts. */
export const aroundStories: readonly string[] = [
  `insert into person (id, name, email, role)
   select gen_random_uuid(), 'bench ' || number, 'bench-' || number || '@peyk.example',
     (array['reporter', 'reporter', 'reporter', 'editor', 'moderator'])[1 + number % 5]
   from generate_series(1, 1000) as number`,
  `insert into author (id, slug, name_fa, name_en, role_fa, role_en, about_fa, about_en, person_id, created_at)
   select id, 'bench-' || row_number() over (order by id), name, name, '', '', '', '', id, now() from person where name like 'bench %'`,
  `insert into office (id, slug, name, kind, province_slug, contact, created_at, verified_at, verified_by)
   select gen_random_uuid(), 'bench-' || number, bench_text.kicker || ' ' || number, 'county',
     ${pick('(select array_agg(slug order by slug) from province)')}, 'bench', now(), now(), (select id from person where role = 'administrator' order by id limit 1)
   from generate_series(1, 500) as number ${text('number')}`,
  `insert into topic (id, edition, slug, folded, name, terms, sort_key)
   select gen_random_uuid(), 'fa', 'bench-' || number, 'bench-' || number, bench_text.kicker || ' ' || number,
     bench_text.terms, lpad(number::text, 6, '0')
   from generate_series(1, 10000) as number ${text('number')}`,
  `insert into revision_topic (revision_id, topic_id, position)
   select revision_id, topics[1 + (number * 7 + place * 2741) % cardinality(topics)], place
   from bench_story, ${anyOf('topic', 'topics')}, generate_series(0, 1) as place on conflict do nothing`,
  `insert into media (id, content_hash, format, width, height, bytes, thumbhash, alt, credit, created_by, created_at, caption,
     stamp, file_name, terms, updated_at, analyser)
   select gen_random_uuid(), 'bench' || number, 'jpeg', 1600, 900, 300000, '', case when number % 50 > 0 then bench_text.headline else '' end,
     'bench', ${pick('people')}, now() - number * interval '20 minutes', bench_text.lead, 'bench', number || '.jpg',
     bench_text.terms, now(), (select max(analyser) from media)
   from generate_series(1, 60000) as number ${text('number')}, ${anyOf('person', 'people')}`,
  `insert into revision_picture (revision_id, picture_id)
   select revision_id, ${pick('pictures')} from bench_story, ${anyOf('media', 'pictures')}`,
  `update media set is_used = exists (select 1 from revision_picture where picture_id = media.id)`,
  `insert into recording (id, file_id, slices, bytes, format, kind, duration_ms, width, height, codecs, starts_at_once, stamp,
     file_name, name, created_by, created_at, updated_at, terms, analyser)
   select gen_random_uuid(), gen_random_uuid(), 1, 3000000, 'mp4', 'video', 60000, 1280, 720, array['avc1'], true, 'bench',
     number || '.mp4', bench_text.headline, ${pick('people')}, now() - number * interval '9 hours', now(), bench_text.terms,
     coalesce((select max(analyser) from recording), 0)
   from generate_series(1, 2000) as number ${text('number')}, ${anyOf('person', 'people')}`,
  `create table bench_release as
   select number, gen_random_uuid() as id, gen_random_uuid() as revision_id,
     ${pick('offices')} as office_id, ${pick('officers')} as officer_id, now() - number * interval '2 hours' as at,
     case when number < 300 then 'sent' else (array['returned', 'declined', 'declined', 'withdrawn'])[1 + number % 4] end as status
   from generate_series(1, 20000) as number, ${anyOf('office', 'offices')},
     (select array_agg(person_id order by person_id) from office_officer) as found (officers)`,
  `insert into release (id, office_id, officer_id, status, revision_id, sent_revision_id, sent_at, moved_at, created_at, updated_at, desk_id, wanted_at)
   select id, office_id, officer_id, status, revision_id, revision_id, at, at, at, at,
     ${pick('desks')}, case when status = 'sent' then at end from bench_release, ${anyOf('release_desk', 'desks')}`,
  `insert into release_revision (id, release_id, number, headline, lead, body, event_place, contact, author_id, created_at)
   select revision_id, id, 1, bench_text.headline || ' ' || number, bench_text.lead, '{"type":"doc","content":[]}', '', '', officer_id, at
   from bench_release ${text('number')}`,
  `drop table bench_release`,
  `insert into audit_entry (id, actor_id, act, subject_kind, subject_id, at)
   select gen_random_uuid(), ${pick('people')},
     (array['publish story', 'correct story', 'describe picture', 'approve comment', 'refuse comment', 'sign in'])[1 + number % 6],
     'story', number::text, now() - number * interval '3 minutes'
   from generate_series(1, 500000) as number, ${anyOf('person', 'people')}`,
]
