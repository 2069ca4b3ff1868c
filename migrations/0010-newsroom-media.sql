-- owner: newsroom
alter table media
  add column caption text not null default '',
  add column is_decorative boolean not null default false, -- says nothing that needs an alt text
  add column licence text not null default '',
  add column rights_until timestamptz, -- after it no new reader may see the picture; null: no end
  add column focus_x real not null default 0.5 check (focus_x between 0 and 1),
  add column focus_y real not null default 0.5 check (focus_y between 0 and 1),
  add column crops jsonb not null default '{}', -- only those set by hand; the others follow the focal point
  add column stamp text, -- stands in every address of its renditions; changes with the file, the focal point and the crops
  add column version integer not null default 1,
  add column file_name text not null default '',
  add column notes jsonb not null default '{}', -- caption, credit, copyright, taken: as the file itself said
  add column upload_id uuid unique, -- so that an upload finished twice is one picture
  add column terms tsvector, -- its words in the form under which every spelling meets; null: not written yet
  add column updated_at timestamptz;
update media set stamp = substr(content_hash, 1, 10), updated_at = created_at;
alter table media alter column stamp set not null;
alter table media alter column updated_at set not null;
create index media_terms on media using gin (terms);
create index media_newest on media (created_at desc, id desc);
create index media_mine on media (created_by, created_at desc, id desc);
create index media_without_alt on media (created_at desc, id desc) where alt = '' and not is_decorative;
create index media_without_credit on media (created_at desc, id desc) where credit = '';
create index media_rights on media (rights_until) where rights_until is not null;

-- What a picture was before it was replaced; the newest file stands in media itself.
create table media_version (
  media_id uuid not null references media (id) on delete cascade,
  version integer not null,
  content_hash text not null,
  format text not null,
  file_name text not null,
  replaced_by uuid references person (id),
  replaced_at timestamptz not null,
  primary key (media_id, version)
);
create index media_version_content on media_version (content_hash);

-- Files on their way, part by part; forgotten after a day.
create table media_upload (
  id uuid primary key,
  person_id uuid references person (id),
  parts integer not null,
  started_at timestamptz not null
);
create index media_upload_started on media_upload (started_at);
