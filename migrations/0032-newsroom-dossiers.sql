-- owner: newsroom
-- A dossier is prepared unseen, then published; a closed one is read on, and no more is added.
alter table dossier add column state text not null default 'published' check (state in ('draft', 'published', 'closed'));
alter table dossier add column version integer not null default 1; -- a save names the one it began from
alter table dossier add column updated_at timestamptz;
update dossier set updated_at = created_at;
alter table dossier alter column updated_at set not null;

-- Moments on a dossier's line of time: what happened on a day, perhaps told by a story.
create table dossier_moment (
  id uuid primary key,
  dossier_id uuid not null references dossier (id),
  on_day date not null, -- a day in Tehran
  text text not null,
  story_id uuid references story (id),
  position integer not null
);
create index dossier_moment_dossier on dossier_moment (dossier_id, on_day desc, position);
