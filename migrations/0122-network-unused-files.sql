-- owner: network
-- Since when the bytes of a file are gone that no office uses and no desk was ever sent.
alter table release_file add column removed_at timestamptz;
create index release_file_hash on release_file (content_hash);
