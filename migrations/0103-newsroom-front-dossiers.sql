-- owner: newsroom
-- A place of an arranged page holds a story or a dossier.
alter table arrangement_slot alter column story_id drop not null;
alter table arrangement_slot add column dossier_id uuid references dossier (id);
alter table arrangement_slot add check (num_nonnulls(story_id, dossier_id) = 1);
create unique index arrangement_slot_dossier on arrangement_slot (arrangement_id, dossier_id) where dossier_id is not null;
create index arrangement_slot_of_dossier on arrangement_slot (dossier_id) where dossier_id is not null;
