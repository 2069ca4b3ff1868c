-- owner: readers
-- The few words a story is known by: those of its headline, and its topics. Two stories that share rare ones are related.
create table story_key (
  story_id uuid not null references story (id),
  term text not null, -- a topic begins with '#'
  edition text not null,
  published_at timestamptz not null,
  primary key (story_id, term)
);
create index story_key_newest on story_key (edition, term, published_at desc, story_id desc);
-- The work that renews search terms made by an older analyser (ADR 32) gives every story its keys.
