-- owner: newsroom
-- Why a revision was made, in the words of whoever made it.
alter table story_revision add column note text not null default '';
