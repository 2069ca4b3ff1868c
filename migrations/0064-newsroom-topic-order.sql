-- owner: newsroom
-- Topics in the order of the Persian alphabet, by a key of persian/. The letters of the database stand in the order of their
-- code points, where پ and گ come after ی; its own rules for Persian differ from one build of the database to another.
alter table topic add column sort_key text collate "C" not null default ''; -- empty: made before this, not yet written
drop index topic_listed;
create index topic_listed on topic (edition, sort_key, folded, id) where merged_into_id is null and retired_at is null;
