-- owner: newsroom
-- Crisis coverage of a dossier: what readers are told to do, what is known and what is not. It begins and it ends.
create table dossier_crisis (
  dossier_id uuid primary key references dossier (id),
  instruction text not null, -- what readers do now
  source text not null, -- who says so
  checked_at timestamptz not null, -- when the newsroom last checked all of it
  known jsonb not null,
  unknown jsonb not null,
  phones jsonb not null, -- [{ "label", "number" }]
  live_story_id uuid references story (id),
  is_light boolean not null, -- pages of the dossier without pictures
  started_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1, -- a save names the one it began from
  updated_at timestamptz not null
);

-- What an authority announced, pinned with its source and its moment.
create table crisis_notice (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  headline text not null,
  source text not null,
  announced_at timestamptz not null,
  story_id uuid references story (id), -- the story that tells it
  written_by uuid references person (id),
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid references person (id)
);
create index crisis_notice_dossier on crisis_notice (dossier_id, announced_at desc, id) where removed_at is null;

-- A banner may lead to a dossier.
alter table banner add column dossier_id uuid references dossier (id);
