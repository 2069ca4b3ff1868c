-- owner: network
-- Where a desk is written to before its time to answer runs over; empty: it is not.
alter table release_desk add column reminder_to text not null default '';
