-- owner: network
-- What an answer says about a passage of what was sent; as unchangeable as the answer.
create table release_passage (
  answer_id uuid not null references release_answer (id),
  number integer not null,
  part text not null check (part in ('headline', 'lead', 'body')),
  block integer not null,
  quote text not null,
  note text not null,
  primary key (answer_id, number)
);
create index release_answer_at on release_answer (at);
create index release_sent_at on release (sent_at);
