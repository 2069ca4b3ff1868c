-- owner: newsroom
-- Names written by hand under stories: each has a page, and whoever invents one is told so without reading the archive.
create index story_revision_byline on story_revision (byline) where byline <> '';
