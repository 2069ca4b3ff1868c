-- owner: newsroom
-- What colleagues tell each other about a passage. It stands here and never in the text: no page, feed, preview or
-- revision can bring it out.
create table passage_note (
  id uuid primary key,
  story_id uuid not null references story (id),
  answers uuid references passage_note (id), -- null: it begins a talk and has a place in the text
  author_id uuid references person (id),
  words text not null,
  quote text not null default '', -- the passage as it reads now, and what stands before and after it in its block
  before_quote text not null default '',
  after_quote text not null default '',
  made_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references person (id)
);
create index passage_note_story on passage_note (story_id, made_at, id);
