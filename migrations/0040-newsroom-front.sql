-- owner: newsroom
-- How editors arranged a page: the front page of an edition, or a section's page in it. What was arranged never changes;
-- the highest number of a page is what readers see.
create table arrangement (
  id uuid primary key,
  edition text not null check (edition in ('fa', 'en')),
  section_id uuid references section (id), -- null: the front page
  number integer not null check (number > 0),
  restored_id uuid references arrangement (id), -- the earlier one that came back
  arranged_by uuid references person (id),
  arranged_at timestamptz not null,
  next_end timestamptz -- when the next of its pins ends; null: none is left, or another took its place
);
create unique index arrangement_front on arrangement (edition, number) where section_id is null;
create unique index arrangement_section on arrangement (section_id, edition, number) where section_id is not null;
create index arrangement_next_end on arrangement (next_end, id) where next_end is not null;

create table arrangement_slot (
  arrangement_id uuid not null references arrangement (id),
  position integer not null check (position > 0),
  story_id uuid not null references story (id),
  pinned_until timestamptz, -- null: until it is taken off
  primary key (arrangement_id, position),
  unique (arrangement_id, story_id)
);

-- One line across every page of an edition, until a moment.
create table banner (
  id uuid primary key,
  edition text not null check (edition in ('fa', 'en')),
  text text not null, -- empty: the headline of its story
  story_id uuid references story (id),
  shown_until timestamptz not null,
  raised_by uuid references person (id),
  raised_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person (id),
  check (text <> '' or story_id is not null)
);
create unique index banner_standing on banner (edition) where ended_at is null;
