-- owner: newsroom
-- The pictures that stand in the text of a revision; the one beside it is named by the revision itself.
create table revision_picture (
  revision_id uuid not null references story_revision (id),
  picture_id uuid not null references media (id),
  primary key (revision_id, picture_id)
);
create index revision_picture_picture on revision_picture (picture_id);
