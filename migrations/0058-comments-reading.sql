-- owner: comments
alter table comment
  add column agree integer not null default 0,
  add column disagree integer not null default 0,
  add column erased_at timestamptz; -- name and text are gone; the row stays for the answers under it and for the figures
create index comment_sent on comment (sent_at desc, id desc);
create index comment_answers on comment (parent_id) where parent_id is not null;

-- One a reader a comment; the key is another one for every comment, so nobody's votes can be put together.
create table agreement (
  comment_id uuid not null references comment (id),
  reader_key text not null,
  agrees boolean not null,
  at timestamptz not null,
  primary key (comment_id, reader_key)
);

-- What may be done only so often: in the database, so that it holds over a restart and for several processes.
create table send_limit (
  key text primary key, -- a hash
  spent integer not null,
  ends_at timestamptz not null
);
create index send_limit_ends on send_limit (ends_at);
