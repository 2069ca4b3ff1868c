-- owner: newsroom
-- An entry of a live story may show a picture of the library, with what it says of it there; what it showed before is kept.
alter table live_entry add column picture_id uuid references media (id);
alter table live_entry add column picture_caption text not null default '';
create index live_entry_picture on live_entry (picture_id) where picture_id is not null;

alter table live_entry_change add column picture_id uuid references media (id);
alter table live_entry_change add column picture_caption text not null default '';
create index live_entry_change_picture on live_entry_change (picture_id) where picture_id is not null;
