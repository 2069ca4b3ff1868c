-- owner: newsroom
-- A schedule names the revision that was approved: no other goes out by it.
alter table story add column scheduled_revision_id uuid references story_revision (id);
alter table story add check ((status = 'scheduled') = (scheduled_for is not null and scheduled_revision_id is not null));
-- Its moment came and it did not go out: when, and what stood in the way (requirements, separated by spaces).
alter table story add column held_at timestamptz;
alter table story add column held_by text;
alter table story_status add column scheduled_for timestamptz; -- of 'scheduled': the moment that was set
create index story_scheduled on story (scheduled_for, id) where scheduled_for is not null;
create index story_embargo on story (embargo_until, id) where published_revision_id is null and embargo_until is not null;
create index story_held on story (held_at, id) where held_at is not null;

-- The public list of corrections is read from the history: every correction of a story, not only its last.
create index story_status_corrected on story_status (at desc, id desc) where status = 'corrected';

-- A machine whose clock jumped schedules nothing until somebody confirms its time or the clock is right again.
create table clock_stop (
  id uuid primary key,
  machine text not null,
  noticed_at timestamptz not null,
  jump_ms bigint not null, -- how far the clock went by itself; negative: back
  trusted_offset_ms bigint not null, -- wall clock less time since the machine started, while it was trusted
  ended_at timestamptz,
  ended_by uuid references person (id)
);
create unique index clock_stop_open on clock_stop (machine) where ended_at is null;

-- Whoever knows the token sees the draft until it expires or is revoked; the token itself is stored nowhere.
create table preview_link (
  id uuid primary key,
  story_id uuid not null references story (id),
  token_hash text not null unique,
  made_by uuid references person (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index preview_link_story on preview_link (story_id, made_at desc, id desc);
