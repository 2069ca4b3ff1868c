-- owner: comments
create table comment (
  id uuid primary key,
  story_id uuid not null references story (id),
  parent_id uuid references comment (id),
  name text not null,
  text text not null,
  status text not null check (status in ('waiting', 'published', 'refused', 'appealed', 'withdrawn')),
  token_hash text not null unique,
  code_hash text not null unique,
  send_key text not null unique, -- the same form sent twice is one comment
  address_mac text,
  appeal_text text,
  appealed_at timestamptz,
  sent_at timestamptz not null,
  published_at timestamptz
);
create index comment_story on comment (story_id, published_at, id) where status = 'published';
create index comment_status on comment (status, sent_at, id);

-- What the screening saw, in words; append-only.
create table screening (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  signals jsonb not null,
  urgency real not null,
  policy_version text not null,
  at timestamptz not null
);
create index screening_comment on screening (comment_id, at, id);

-- What a person decided, under which house rule; append-only.
create table decision (
  id uuid primary key,
  comment_id uuid not null references comment (id),
  moderator_id uuid not null references person (id),
  verdict text not null check (verdict in ('publish', 'refuse')),
  rule text check (rule in ('defamation', 'not-persian', 'off-topic')),
  note text not null,
  at timestamptz not null,
  check ((verdict = 'refuse') = (rule is not null))
);
create index decision_comment on decision (comment_id, at, id);

create table address_salt (
  day date primary key,
  salt text not null
);
