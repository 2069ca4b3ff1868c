-- owner: network
create table office (
  id uuid primary key,
  parent_id uuid references office (id),
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('ministry', 'agency', 'province', 'county', 'municipality', 'university', 'other')),
  province_slug text references province (slug),
  contact text not null,
  created_at timestamptz not null
);

create table office_officer (
  person_id uuid primary key references person (id),
  office_id uuid not null references office (id)
);
create index office_officer_office on office_officer (office_id);

create table release (
  id uuid primary key,
  office_id uuid not null references office (id),
  officer_id uuid not null references person (id),
  status text not null check (status in
    ('draft', 'sent', 'reading', 'returned', 'accepted', 'declined', 'withdrawn')),
  revision_id uuid not null,
  story_id uuid references story (id),
  province_slug text references province (slug),
  section_id uuid references section (id),
  embargo_until timestamptz,
  sent_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index release_office on release (office_id, updated_at desc, id desc);
create index release_status on release (status, sent_at, id);

-- A copy of what was written; what was sent is never changed.
create table release_revision (
  id uuid primary key,
  release_id uuid not null references release (id),
  number integer not null,
  headline text not null,
  lead text not null,
  body jsonb not null,
  event_place text not null,
  event_at timestamptz,
  contact text not null,
  author_id uuid not null references person (id),
  created_at timestamptz not null,
  unique (release_id, number)
);
alter table release add foreign key (revision_id) references release_revision (id) deferrable initially deferred;

-- Answers and states, with reasons; append-only.
create table release_answer (
  id uuid primary key,
  release_id uuid not null references release (id),
  revision_id uuid not null references release_revision (id),
  verdict text not null check (verdict in ('sent', 'reading', 'returned', 'accepted', 'declined', 'withdrawn')),
  reason text,
  note text not null,
  actor_id uuid not null references person (id),
  at timestamptz not null
);
create index release_answer_release on release_answer (release_id, at, id);
