-- owner: readers
-- Who asked for the daily letter. An address that is never confirmed is forgotten after two days; one that leaves, at once.
create table digest_subscription (
  id uuid primary key,
  email text not null,
  edition text not null check (edition in ('fa', 'en')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  sent_for date, -- the last day in Tehran whose letter was sent
  unique (email, edition)
);
create index digest_to_send on digest_subscription (edition, id) where confirmed_at is not null;
