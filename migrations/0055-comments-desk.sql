-- owner: comments
-- Who is reading a comment now, until when: a courtesy, never a lock. One a person.
create table comment_claim (
  comment_id uuid primary key references comment (id),
  holder_id uuid not null unique references person (id),
  since timestamptz not null,
  expires_at timestamptz not null
);

-- What was decided: whether the comment waited for the first time or after an appeal, and how long it was read.
alter table decision
  add column was text not null default 'waiting' check (was in ('waiting', 'appealed')),
  add column read_seconds real;
update decision set was = 'appealed'
where exists (
  select from decision as earlier
  where earlier.comment_id = decision.comment_id and (earlier.at, earlier.id) < (decision.at, decision.id)
);
create index decision_moderator on decision (moderator_id, at, id);
create index decision_at on decision (at, id);

-- Decisions that were taken back within their seconds; "decision" holds only those that stand.
create table undone_decision (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  moderator_id uuid not null references person (id),
  verdict text not null check (verdict in ('publish', 'refuse')),
  rule text,
  note text not null,
  was text not null,
  read_seconds real,
  at timestamptz not null,
  undone_at timestamptz not null
);
create index undone_decision_comment on undone_decision (comment_id, at, id);

-- A moderator asks another; the asker does not decide. At most one open question a comment.
create table second_opinion (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  asker_id uuid not null references person (id),
  note text not null,
  at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person (id),
  decision_id uuid -- the decision that ended it; null when the asker took the question back
);
create unique index second_opinion_open on second_opinion (comment_id) where ended_at is null;
create index second_opinion_comment on second_opinion (comment_id, at, id);

-- Numbers that readers do not see, by their place in the text in UTF-16 units; lifted ones stay as history.
create table comment_mask (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  starts integer not null,
  ends integer not null,
  moderator_id uuid not null references person (id),
  at timestamptz not null,
  lifted_by uuid references person (id),
  lifted_at timestamptz,
  check (ends > starts)
);
create unique index comment_mask_standing on comment_mask (comment_id, starts) where lifted_at is null;
