-- owner: newsroom
-- The state of a live story's coverage; its version grows by one with every change that readers see.
create table live_coverage (
  story_id uuid primary key references story (id),
  version bigint not null,
  ended_at timestamptz
);

create table live_entry (
  id uuid primary key,
  story_id uuid not null references story (id),
  at timestamptz not null,
  headline text not null,
  text text not null, -- paragraphs, one a line
  source_label text not null,
  is_key boolean not null,
  is_pinned boolean not null default false,
  writer_id uuid references person (id),
  corrected_at timestamptz,
  correction_note text,
  deleted_at timestamptz,
  deletion_note text
);
create index live_entry_story on live_entry (story_id, at desc, id desc);

-- Append-only: what an entry said before each change, who changed it and why.
create table live_entry_change (
  id uuid primary key,
  entry_id uuid not null references live_entry (id),
  act text not null check (act in ('write', 'correct', 'pin', 'unpin', 'delete')),
  headline text not null,
  text text not null,
  actor_id uuid references person (id),
  note text not null,
  at timestamptz not null
);
create index live_entry_change_entry on live_entry_change (entry_id, at, id);
