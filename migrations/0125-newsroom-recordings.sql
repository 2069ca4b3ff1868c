-- owner: newsroom
-- Videos and sounds of the newsroom's own. Their bytes stand in the storage in slices; file_id names where.
create table recording (
  id uuid primary key,
  file_id uuid not null unique,
  slices integer not null check (slices > 0),
  bytes bigint not null,
  format text not null check (format in ('mp4', 'webm', 'm4a', 'mp3', 'ogg')),
  kind text not null check (kind in ('video', 'audio')),
  duration_ms integer not null check (duration_ms > 0),
  width integer not null,
  height integer not null,
  codecs text[] not null,
  starts_at_once boolean not null,
  -- Part of its address: nobody guesses it, and it changes with the file.
  stamp text not null,
  version integer not null default 1,
  file_name text not null,
  name text not null default '',
  credit text not null default '',
  licence text not null default '',
  rights_until timestamptz,
  transcript text not null default '',
  -- WebVTT in its canonical form; empty: none.
  captions text not null default '',
  captions_language text not null default 'fa' check (captions_language in ('fa', 'en')),
  poster_id uuid references media (id),
  created_by uuid references person (id),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index recording_newest on recording (created_at desc, id desc);
create index recording_poster on recording (poster_id) where poster_id is not null;

-- What a recording was before it was replaced; its file is kept, but served no more.
create table recording_version (
  recording_id uuid not null references recording (id) on delete cascade,
  version integer not null,
  file_id uuid not null,
  slices integer not null,
  file_name text not null,
  replaced_by uuid references person (id),
  replaced_at timestamptz not null,
  primary key (recording_id, version)
);

-- The recordings that stand in the text of a revision.
create table revision_recording (
  revision_id uuid not null references story_revision (id),
  recording_id uuid not null references recording (id),
  primary key (revision_id, recording_id)
);
create index revision_recording_recording on revision_recording (recording_id);

-- A file on its way; its slices stand already where they stay.
create table recording_upload (
  id uuid primary key,
  person_id uuid references person (id),
  bytes bigint not null,
  -- The numbers of the slices that have arrived.
  arrived integer[] not null default '{}',
  started_at timestamptz not null
);
create index recording_upload_started on recording_upload (started_at);
