-- owner: newsroom
-- A table of results in a dossier.
create table election_table (
  id uuid primary key,
  dossier_id uuid not null unique references dossier (id),
  title text not null,
  state text not null check (state in ('draft', 'published')),
  created_at timestamptz not null
);

-- What the table said at a moment; never changed. The highest number is what readers see; a correction says what was
-- wrong before it.
create table election_count (
  id uuid primary key,
  table_id uuid not null references election_table (id),
  number integer not null,
  kind text not null check (kind in ('count', 'correction')),
  counted_at timestamptz not null, -- the moment whose state of the count it tells
  source text not null,
  note text not null,
  choices jsonb not null, -- the names, in the order of the columns
  rows jsonb not null, -- [{ "province", "votes": [], "invalid", "eligible" }]
  entered_by uuid references person (id),
  entered_at timestamptz not null,
  unique (table_id, number),
  check (kind = 'count' or note <> '')
);
