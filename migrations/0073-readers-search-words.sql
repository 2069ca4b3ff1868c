-- owner: readers
-- The archive's vocabulary: what words published stories say, by which searches are completed and slips are guessed.
create table search_word (
  edition text not null,
  term text collate "C" not null,
  shown text not null, -- as a story wrote it
  stories integer not null,
  near text[] not null, -- the term, and the term without each of its letters: two words a slip apart share one
  primary key (edition, term)
);
create index search_word_near on search_word using gin (near);

-- What stories began or ceased to say, until a job has counted it: publishing waits for no counter.
create table search_word_change (
  id bigint generated always as identity primary key,
  edition text not null,
  terms text[] not null,
  shown text[] not null,
  step smallint not null -- 1: begin, -1: cease
);

alter table search_document add column words text[]; -- the terms counted for it; null: from before there was a vocabulary
create index search_document_wordless on search_document (story_id) where words is null;

-- Which words are common decides how a search is done; the statistics shall know more of them.
alter table search_document alter column terms set statistics 1000;
