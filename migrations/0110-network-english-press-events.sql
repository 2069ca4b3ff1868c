-- owner: network
-- An event of the press in English, where somebody wrote it; empty: only Persian readers see it.
alter table press_event
  add column title_en text not null default '',
  add column about_en text not null default '',
  add column place_en text not null default '',
  add column host_en text not null default '';
