-- owner: readers
create table vote (
  story_id uuid not null references story (id),
  reader_key text not null,
  useful boolean not null,
  at timestamptz not null,
  primary key (story_id, reader_key)
);

create table view_hour (
  story_id uuid not null references story (id),
  hour timestamptz not null,
  count integer not null,
  primary key (story_id, hour)
);
create index view_hour_hour on view_hour (hour, story_id);

-- A flushed batch is applied once, also when the process died between applying and forgetting it.
create table view_batch (
  id uuid primary key,
  at timestamptz not null
);

create table search_document (
  story_id uuid primary key references story (id),
  edition text not null,
  section_id uuid not null,
  province_slug text,
  kind text not null,
  published_at timestamptz not null,
  terms tsvector not null
);
create index search_document_terms on search_document using gin (terms);
create index search_document_published on search_document (edition, published_at desc, story_id desc);
