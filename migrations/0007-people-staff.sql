-- owner: people
-- What stands in place of the role's own: null means that the role says it.
alter table person
  add column usual_right text check (usual_right in ('none', 'read', 'write', 'review', 'publish')),
  add column readers_needed smallint check (readers_needed between 0 and 2),
  add column is_sample boolean not null default false;

-- The sample newsroom of earlier versions: its domain is nobody's.
update person set is_sample = true where email like '%@peyk.example';

-- What a person may do in one section, where it differs from the usual. Sections belong to newsroom, which stands to the
-- right of people: only their ids are known here.
create table section_right (
  person_id uuid not null references person (id) on delete cascade,
  section_id uuid not null,
  "right" text not null check ("right" in ('none', 'read', 'write', 'review', 'publish')),
  primary key (person_id, section_id)
);

-- A link by which somebody makes an account ('join') or a new password for the one there is ('reset').
create table invitation (
  id uuid primary key,
  kind text not null check (kind in ('join', 'reset')),
  token_hash text not null unique,
  person_id uuid references person (id) on delete cascade,
  name text not null,
  email text not null,
  role text not null check (role in ('administrator', 'editor', 'reporter', 'moderator', 'officer')),
  usual_right text check (usual_right in ('none', 'read', 'write', 'review', 'publish')),
  readers_needed smallint check (readers_needed between 0 and 2),
  rights jsonb not null default '{}',
  invited_by uuid references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('accepted', 'declined', 'revoked')),
  check ((ended_at is null) = (ended_as is null)),
  check ((kind = 'reset') = (person_id is not null))
);
create index invitation_email on invitation (email);
create index invitation_created on invitation (created_at desc, id desc);

-- The secret is sealed with the program's key; a factor counts from the moment its first code was right.
create table second_factor (
  person_id uuid primary key references person (id) on delete cascade,
  sealed_secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  created_at timestamptz not null
);

create table recovery_code (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  unique (person_id, code_hash)
);

alter table session add column last_seen_at timestamptz not null default now();

create index audit_entry_actor on audit_entry (actor_id, at desc, id desc);
create index audit_entry_act on audit_entry (act, at desc, id desc);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, at desc, id desc);
