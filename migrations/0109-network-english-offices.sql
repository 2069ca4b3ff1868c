-- owner: network
-- An office in English, where somebody wrote it; empty: only Persian readers see it.
alter table office
  add column name_en text not null default '',
  add column contact_en text not null default '';
