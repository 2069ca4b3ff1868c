-- owner: newsroom
-- A dossier, its moments and its table of results in English, where somebody wrote them; empty: only Persian readers see it.
alter table dossier
  add column title_en text not null default '',
  add column introduction_en text not null default '';
alter table dossier_moment add column text_en text not null default '';
alter table election_table
  add column title_en text not null default '',
  add column choices_en jsonb not null default '{}'; -- { "Persian name of a choice": "English name" }
