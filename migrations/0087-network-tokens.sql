-- owner: network
-- A program of the office acts with it in the name of the officer who made it. The token itself is told once and kept nowhere.
create table office_token (
  id uuid primary key,
  office_id uuid not null references office (id),
  officer_id uuid not null references person (id),
  name text not null,
  token_hash text not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index office_token_officer on office_token (officer_id, created_at, id);

-- What was asked under an idempotency key, so that asking again does it once.
create table office_request (
  office_id uuid not null references office (id),
  key text not null,
  fingerprint text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (office_id, key)
);
create index office_request_at on office_request (at);
