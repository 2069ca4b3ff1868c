-- owner: readers
-- Browsers that asked for notices. No reader is known by them: an address at the push service of the browser's maker, and
-- the keys by which only that browser reads what is sent there.
create table push_subscription (
  endpoint_hash text primary key,
  endpoint text not null,
  public_key text not null,
  auth text not null,
  edition text not null check (edition in ('fa', 'en')),
  created_at timestamptz not null
);
create table push_section (
  section_id uuid not null references section (id),
  endpoint_hash text not null references push_subscription (endpoint_hash) on delete cascade,
  primary key (section_id, endpoint_hash)
);
create index push_section_subscription on push_section (endpoint_hash);

-- Stories that came out since notices were sent last.
create table push_due (
  story_id uuid primary key references story (id),
  at timestamptz not null
);
