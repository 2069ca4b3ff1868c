-- owner: newsroom
-- What is planned: a story before there is one. A dropped plan stays, with its reason.
create table assignment (
  id uuid primary key,
  title text not null,
  wanted text not null,
  edition text not null check (edition in ('fa', 'en')),
  section_id uuid not null references section (id),
  due_at timestamptz not null,
  assignee_id uuid references person (id),
  story_id uuid unique references story (id),
  status text not null check (status in ('planned', 'begun', 'dropped')),
  planner_id uuid references person (id),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((status = 'begun') = (story_id is not null))
);
create index assignment_due on assignment (due_at, id) where status <> 'dropped';
create index assignment_assignee on assignment (assignee_id, due_at, id) where status = 'planned';

-- Append-only: what happened to a plan, by whom and why; who had it and when it was due afterwards.
create table assignment_change (
  id uuid primary key,
  assignment_id uuid not null references assignment (id),
  act text not null check (act in ('planned', 'changed', 'assigned', 'handed-back', 'begun', 'dropped')),
  assignee_id uuid references person (id),
  due_at timestamptz not null,
  actor_id uuid references person (id),
  note text not null,
  at timestamptz not null
);
create index assignment_change_assignment on assignment_change (assignment_id, at, id);

-- The words of every story's newest revision, drafts too: what the desk searches. Written with each revision.
create table desk_document (
  story_id uuid primary key references story (id),
  terms tsvector not null
);
create index desk_document_terms on desk_document using gin (terms);

-- The day list: what came out in any language, and what has a moment to come.
create index story_out on story (published_at desc, id desc) where published_revision_id is not null;
-- The desk's list narrowed by one of its filters.
create index story_section_updated on story (section_id, updated_at desc, id desc);
create index story_author_updated on story (author_id, updated_at desc, id desc);
