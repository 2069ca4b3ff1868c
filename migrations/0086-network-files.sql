-- owner: network
-- A file that an office sent; its bytes are kept under their hash and never change.
create table release_file (
  id uuid primary key,
  office_id uuid not null references office (id),
  officer_id uuid not null references person (id),
  name text not null,
  kind text not null check (kind in ('jpeg', 'webp', 'pdf', 'docx', 'xlsx')),
  bytes integer not null,
  content_hash text not null,
  created_at timestamptz not null
);
create index release_file_office on release_file (office_id, created_at, id);

-- What a revision carries, in its order; as unchangeable as the revision.
create table release_revision_file (
  revision_id uuid not null references release_revision (id),
  file_id uuid not null references release_file (id),
  place integer not null,
  caption text not null,
  credit text not null,
  primary key (revision_id, file_id)
);
create index release_revision_file_file on release_revision_file (file_id);
