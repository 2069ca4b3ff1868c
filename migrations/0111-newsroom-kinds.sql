-- owner: newsroom
-- The desk lists the stories of a kind, the latest change first: rare kinds are not looked for among all stories.
create index story_kind_updated on story (kind, updated_at desc, id desc);
