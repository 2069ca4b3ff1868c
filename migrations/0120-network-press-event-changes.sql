-- owner: network
-- What an event said before each change; never changed afterwards. Whoever is to come is told from here.
create table press_event_change (
  event_id uuid not null references press_event (id),
  version integer not null, -- the one that the change made
  changed text[] not null,
  title_before text not null,
  place_before text not null,
  starts_before timestamptz not null,
  changed_by uuid references person (id),
  changed_at timestamptz not null,
  primary key (event_id, version)
);

-- The last version that whoever is to come has to know: another title, kind, place or moment, or called off.
alter table press_event add column moved_version integer not null default 1;

-- The version that the reporter has seen, and the one of which a letter told.
alter table accreditation
  add column seen_version integer not null default 1,
  add column told_version integer not null default 1;
update accreditation set seen_version = event.version, told_version = event.version
  from press_event as event where event.id = accreditation.event_id;
create index accreditation_person on accreditation (person_id, event_id);
