-- owner: network
-- Conferences, visits and openings to which the press is asked.
create table press_event (
  id uuid primary key,
  office_id uuid references office (id), -- null: entered by the desk for a host outside the network
  host text not null, -- who invites, where no office does
  kind text not null check (kind in ('conference', 'visit', 'opening')),
  title text not null,
  about text not null,
  place text not null,
  province_slug text references province (slug),
  contact text not null, -- for the newsroom; readers do not see it
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  accreditation_until timestamptz, -- null: reporters need none
  is_public boolean not null, -- whether readers see it
  cancelled_at timestamptz,
  cancel_note text not null default '',
  version integer not null default 1, -- a save names the one it began from; the SEQUENCE of a calendar
  written_by uuid references person (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (ends_at >= starts_at),
  check (office_id is not null or host <> '')
);
create index press_event_starts on press_event (starts_at, id);
create index press_event_office on press_event (office_id, starts_at, id);

-- A reporter who is to come, and what the host said.
create table accreditation (
  id uuid primary key,
  event_id uuid not null references press_event (id),
  person_id uuid not null references person (id),
  status text not null check (status in ('asked', 'accepted', 'declined', 'withdrawn')),
  note text not null,
  asked_by uuid references person (id),
  asked_at timestamptz not null,
  answered_by uuid references person (id),
  answered_at timestamptz,
  unique (event_id, person_id)
);

-- The secret address of somebody's calendar; a new one ends the one before.
create table calendar_link (
  person_id uuid primary key references person (id),
  token_hash text not null unique,
  made_at timestamptz not null
);
