-- owner: newsroom
-- A story that answers another one in somebody's name: a reply, or a correction somebody asked for. The pages of the two
-- lead to each other.
create table story_answer (
  story_id uuid primary key references story (id), -- the answer
  answers_id uuid not null references story (id), -- what it answers
  kind text not null check (kind in ('reply', 'correction')),
  party text not null, -- in whose name
  linked_at timestamptz not null,
  check (story_id <> answers_id)
);
create index story_answer_answers on story_answer (answers_id, linked_at, story_id);
