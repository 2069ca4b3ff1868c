-- owner: readers
-- Views of all stories of a section in an hour: a month of a section is some hundred rows, however many stories it has.
create table section_hour (
  section_id uuid not null references section (id),
  hour timestamptz not null,
  count integer not null,
  primary key (section_id, hour)
);
create index section_hour_hour on section_hour (hour, section_id);
insert into section_hour (section_id, hour, count)
select story.section_id, view_hour.hour, sum(view_hour.count)
from view_hour join story on story.id = view_hour.story_id
group by story.section_id, view_hour.hour;

-- What a story has in all: ranking a month of stories must not add up their hours and votes anew.
create table story_total (
  story_id uuid primary key references story (id),
  views integer not null,
  useful integer not null,
  not_useful integer not null
);
insert into story_total (story_id, views, useful, not_useful)
select story.id, coalesce(seen.views, 0), coalesce(voted.useful, 0), coalesce(voted.not_useful, 0)
from story
left join (select story_id, sum(count) as views from view_hour group by story_id) seen on seen.story_id = story.id
left join (
  select story_id, count(*) filter (where useful) as useful, count(*) filter (where not useful) as not_useful
  from vote group by story_id
) voted on voted.story_id = story.id
where seen.story_id is not null or voted.story_id is not null;
