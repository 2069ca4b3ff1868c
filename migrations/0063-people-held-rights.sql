-- owner: people
-- Rights as they hold: what was decided for a section holds in those under it, unless another is decided there.
create view held_section_right as
  select person_id, section_id, "right" from section_right
  union all
  select given.person_id, under.id, given."right"
  from section_right given
  join section under on under.parent_id = given.section_id
  where not exists (
    select 1 from section_right own where own.person_id = given.person_id and own.section_id = under.id
  );
