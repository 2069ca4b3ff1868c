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
create index office_parent on office (parent_id);

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
  revision_id uuid not null, -- the newest one, which only the office sees
  sent_revision_id uuid, -- the one the desk sees
  story_id uuid references story (id),
  sent_at timestamptz,
  moved_at timestamptz not null, -- when its status last changed; the order of every list
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (status in ('draft', 'withdrawn') or (sent_revision_id is not null and sent_at is not null)),
  check ((status = 'accepted') = (story_id is not null))
);
create index release_office on release (office_id, moved_at desc, id desc);
create index release_status on release (status, moved_at desc, id desc);
create index release_moved on release (moved_at desc, id desc);

-- A copy of what was written; never changed.
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
  section_id uuid references section (id),
  province_slug text references province (slug),
  embargo_until timestamptz,
  author_id uuid not null references person (id),
  created_at timestamptz not null,
  unique (release_id, number)
);
alter table release add foreign key (revision_id) references release_revision (id) deferrable initially deferred;
alter table release add foreign key (sent_revision_id) references release_revision (id) deferrable initially deferred;

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
