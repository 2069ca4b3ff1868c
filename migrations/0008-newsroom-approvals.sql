-- owner: newsroom
-- Who has read and approved which revision: what somebody's trust asks for is counted here.
create table story_approval (
  story_id uuid not null references story (id) on delete cascade,
  revision_id uuid not null references story_revision (id) on delete cascade,
  person_id uuid not null references person (id),
  at timestamptz not null,
  primary key (story_id, revision_id, person_id)
);

insert into story_approval (story_id, revision_id, person_id, at)
select story_id, revision_id, actor_id, min(at)
from story_status
where status = 'approved' and actor_id is not null
group by story_id, revision_id, actor_id;
