-- owner: newsroom
alter table story drop constraint story_kind_check;
alter table story add constraint story_kind_check check
  (kind in ('news', 'report', 'interview', 'note', 'photo-story', 'video', 'live', 'fact-check'));

-- What was claimed, what the newsroom found, and by what. Never changed: the highest number is what readers see, and
-- the note says why it took the place of the one before.
create table fact_check (
  id uuid primary key,
  story_id uuid not null references story (id),
  number integer not null,
  claim text not null,
  claimant text not null, -- who said it, or where it went round
  verdict text not null check (verdict in ('true', 'mostly-true', 'misleading', 'false', 'unproven')),
  finding text not null,
  evidence jsonb not null, -- [{ "text", "url" }]
  note text not null,
  written_by uuid references person (id),
  written_at timestamptz not null,
  unique (story_id, number)
);
