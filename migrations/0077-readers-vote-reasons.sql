-- owner: readers
-- Why a reader found a story useful or not, if she says so. For the desk only.
alter table vote add column reason text check (char_length(reason) between 1 and 1200);
create index vote_reason on vote (at desc, story_id desc, reader_key) where reason is not null;
