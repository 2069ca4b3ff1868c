-- owner: readers
-- Which analyser gave the words readers find a story by; 0: one from before they had numbers.
alter table search_document add column analyser integer not null default 0;
create index search_document_analyser on search_document (analyser);
