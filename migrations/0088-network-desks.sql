-- owner: network
create table release_desk (
  id uuid primary key,
  name_fa text not null,
  name_en text not null,
  answer_minutes integer not null check (answer_minutes between 5 and 10080),
  place integer not null
);

-- Read from the first place to the last: the first that fits brings a release to its desk.
create table routing_rule (
  id uuid primary key,
  place integer not null,
  section_id uuid references section (id),
  province_slug text references province (slug),
  office_kind text,
  words text not null,
  desk_id uuid not null references release_desk (id)
);
create table routing_change (
  version integer primary key,
  actor_id uuid references person (id),
  at timestamptz not null
);

alter table release add column desk_id uuid references release_desk (id);
alter table release add column routed_by jsonb; -- the rule that brought it to its first desk, as it was then
alter table release add column holder_id uuid references person (id); -- who reads it
alter table release add column due_at timestamptz; -- until when the desk means to answer
alter table release add column wanted_at timestamptz; -- the order of the inbox
alter table release add column reminded_at timestamptz;
create index release_open on release (wanted_at, id) where status in ('sent', 'reading');
create index release_due on release (due_at) where status in ('sent', 'reading') and reminded_at is null;
update release set due_at = sent_at + interval '4 hours', wanted_at = sent_at + interval '4 hours'
  where sent_at is not null;

-- From desk to desk; the office is not told.
create table release_handing (
  id uuid primary key,
  release_id uuid not null references release (id),
  from_desk_id uuid references release_desk (id),
  to_desk_id uuid not null references release_desk (id),
  note text not null,
  actor_id uuid not null references person (id),
  at timestamptz not null
);
create index release_handing_release on release_handing (release_id, at, id);

-- The fingerprint of what a sent release or a published story says; near texts have near fingerprints.
create table text_print (
  kind text not null check (kind in ('release', 'story')),
  subject_id uuid not null,
  print bigint not null,
  at timestamptz not null,
  primary key (kind, subject_id)
);
create index text_print_at on text_print (at);
