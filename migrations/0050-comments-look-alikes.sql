-- owner: comments
-- Comments that say the same under any story. A group has the id of its first comment, and outlives it: no foreign key.
alter table comment add column look_alike_group uuid;
create index comment_look_alike on comment (look_alike_group, sent_at, id) where look_alike_group is not null;

create table look_alike (
  group_id uuid primary key,
  sketch bytea not null, -- what of the text later ones are compared with; no text
  at timestamptz not null
);
create index look_alike_at on look_alike (at, group_id);

-- What leads to a group: one key of the whole text, and sixteen of its sketch. The first to bring a key owns it.
create table look_alike_key (
  key bigint primary key,
  group_id uuid not null
);
create index look_alike_key_group on look_alike_key (group_id, key);
