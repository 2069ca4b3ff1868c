-- owner: newsroom
-- The key that the sender of an entry made for it: sent again because its answer was lost, it is still one entry.
alter table live_entry add column send_key uuid;
create unique index live_entry_send_key on live_entry (story_id, send_key) where send_key is not null;
