-- owner: comments
-- What the queue is ordered and filtered by stands beside the comment; the screenings keep the history.
alter table comment
  add column urgency real not null default 0,
  add column seen_rules text[] not null default '{}',
  add column shown_text text; -- what readers see where a number is masked; the text itself never changes
update comment set
  urgency = last.urgency,
  seen_rules = array(select signal ->> 'rule' from jsonb_array_elements(last.signals) as signal)
from (
  select distinct on (comment_id) comment_id, urgency, signals from screening order by comment_id, at desc, id desc
) as last
where last.comment_id = comment.id;
create index comment_queue on comment (status, urgency desc, sent_at, id) where status in ('waiting', 'appealed');
create index comment_of_story on comment (story_id, status, sent_at, id);
