-- owner: comments
-- How long a sender had waited, kept with the decision: the figures of moderators read one index and no comment.
-- Few lengths, so that they are counted without sorting: whole seconds of reading; of waiting minutes up to two hours,
-- then steps of five, from ten hours on steps of fifteen.
alter table decision add column waited_minutes integer not null default 0;
update decision set
  read_seconds = round(decision.read_seconds),
  waited_minutes = round(waited.minutes / waited.step) * waited.step
from (
  select id, minutes, case when minutes < 120 then 1 when minutes < 600 then 5 else 15 end as step
  from (
    select decision.id, greatest(0, extract(epoch from decision.at - case decision.was
      when 'appealed' then coalesce(comment.appealed_at, comment.sent_at) else comment.sent_at end)) / 60 as minutes
    from decision join comment on comment.id = decision.comment_id
  ) exactly
) waited
where waited.id = decision.id;

drop index decision_at;
create index decision_at on decision (at, id) include (moderator_id, rule, read_seconds, waited_minutes);
create index comment_appealed on comment (appealed_at, id) where appealed_at is not null;

-- Words in the place of a masked number: the dots had no glyph in the house's fonts.
update comment set shown_text = replace(shown_text, E'\u25CF \u25CF \u25CF', '[شماره پوشیده شد]')
where shown_text is not null;
