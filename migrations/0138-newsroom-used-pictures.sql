-- owner: newsroom
-- Whether a picture was ever used: those that never were are listed without looking at every use.
alter table media add column is_used boolean not null default false;

update media set is_used = true
where exists (select 1 from story_revision where picture_id = media.id)
  or exists (select 1 from revision_picture where picture_id = media.id)
  or exists (select 1 from live_entry_change where picture_id = media.id)
  or exists (select 1 from recording where poster_id = media.id)
  or exists (select 1 from author where picture_id = media.id);

create index media_unused on media (created_at desc, id desc) where not is_used;
