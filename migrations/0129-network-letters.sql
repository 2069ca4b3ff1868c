-- owner: network
-- Letters that wait to leave; a row goes with its letter, or when its time is over.
create table letter (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  plain text not null,
  html text not null,
  written_at timestamptz not null,
  try_at timestamptz not null,
  good_until timestamptz not null, -- a reminder of what is over helps nobody
  tries integer not null default 0
);
create index letter_try_at on letter (try_at);
create index release_story on release (story_id) where story_id is not null;
