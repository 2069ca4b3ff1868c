-- owner: newsroom
-- The words of videos and sounds in the form under which every spelling meets, by which the library finds them.
alter table recording add column terms tsvector, add column analyser integer not null default 0;
create index recording_terms on recording using gin (terms);
create index recording_analyser on recording (analyser);
