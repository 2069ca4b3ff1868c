-- owner: comments
-- Words a signal saw have their place in the text; of old ones only the words are known.
update screening set signals = (
  select coalesce(jsonb_agg(
    jsonb_set(
      signal || '{"within": "text"}',
      '{words}',
      (select coalesce(jsonb_agg(jsonb_build_object('text', word, 'start', 0, 'end', 0)), '[]') from jsonb_array_elements(signal -> 'words') as word)
    )), '[]')
  from jsonb_array_elements(signals) as signal
);
-- What the newsroom's earlier decisions suggest, rule by rule, and which of them were asked.
alter table screening add column scores jsonb not null default '[]';
alter table screening add column model_version bigint;
-- One in twenty stands in the queue by no merit of its own, so that the rest can be measured against it.
alter table screening add column unranked boolean not null default false;

-- Names nobody but their owners should comment under: staff and offices, brought by the program, compared as skeletons.
create table guarded_name (
  skeleton text primary key,
  name text not null,
  kind text not null check (kind in ('staff', 'office'))
);

-- In how many of the newsroom's stories a term stands; counted daily.
create table term_rarity (
  term text primary key,
  stories integer not null
);
