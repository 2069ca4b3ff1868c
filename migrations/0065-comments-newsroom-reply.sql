-- owner: comments
-- What the newsroom says to a published comment, in its own name. At most one stands; one taken back stays as history.
create table newsroom_reply (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  text text not null,
  author_id uuid not null references person (id),
  at timestamptz not null,
  taken_back_by uuid references person (id),
  taken_back_at timestamptz
);
create unique index newsroom_reply_standing on newsroom_reply (comment_id) where taken_back_at is null;
create index newsroom_reply_comment on newsroom_reply (comment_id, at, id);
