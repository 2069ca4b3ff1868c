-- owner: newsroom
-- Whose names stand under stories, as readers see them; a staff account may belong to one.
create table author (
  id uuid primary key,
  slug text not null unique,
  name_fa text not null,
  name_en text not null,
  role_fa text not null,
  role_en text not null,
  about_fa text not null,
  about_en text not null,
  picture_id uuid references media (id),
  person_id uuid references person (id),
  created_at timestamptz not null
);
create unique index author_person on author (person_id) where person_id is not null;
create index author_picture on author (picture_id) where picture_id is not null;

create table revision_author (
  revision_id uuid not null references story_revision (id),
  author_id uuid not null references author (id),
  position integer not null,
  primary key (revision_id, author_id)
);
create index revision_author_author on revision_author (author_id, revision_id);
