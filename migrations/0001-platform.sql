-- owner: platform
-- The outbox: every act of a department leaves an event here, in the transaction of the act.
create table event (
  id bigint generated always as identity primary key,
  name text not null,
  payload jsonb not null,
  recorded_at timestamptz not null default clock_timestamp()
);
create index event_recorded_at on event (recorded_at, id);
