-- owner: newsroom
-- Sections stand in two levels. A hidden one leaves the navigation; a closed one takes no new stories either.
alter table section add column parent_id uuid references section (id);
alter table section add column state text not null default 'open' check (state in ('open', 'hidden', 'closed'));
create index section_parent on section (parent_id) where parent_id is not null;

-- Addresses that something had before: they lead to where it is now.
create table former_address (
  kind text not null check (kind in ('section', 'dossier', 'author')),
  slug text not null,
  subject_id uuid not null,
  left_at timestamptz not null,
  primary key (kind, slug)
);

-- A topic that was merged, and a name that a topic had before, lead to the topic that stands for them now. The
-- revisions that carry them stay as they were written.
alter table topic add column merged_into_id uuid references topic (id);
alter table topic add column retired_at timestamptz; -- deleted while nothing carried it; writing its name brings it back
alter table topic add column terms tsvector;
create index topic_merged on topic (merged_into_id) where merged_into_id is not null;
create index topic_terms on topic using gin (terms);
create index topic_listed on topic (edition, folded, id) where merged_into_id is null and retired_at is null;
