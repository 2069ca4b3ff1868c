-- owner: newsroom
-- Which analyser gave the words a story or a picture is found by; 0: one from before they had numbers.
alter table desk_document add column analyser integer not null default 0;
create index desk_document_analyser on desk_document (analyser);
alter table media add column analyser integer not null default 0;
create index media_analyser on media (analyser);
