-- owner: network
-- An administrator has made sure that the office is who it says it is.
alter table office add column verified_at timestamptz;
alter table office add column verified_by uuid references person (id);
alter table office add check ((verified_at is null) = (verified_by is null));

-- Whoever joins by this invitation becomes an officer of this office.
create table office_invitation (
  invitation_id uuid primary key references invitation (id),
  office_id uuid not null references office (id)
);
create index office_invitation_office on office_invitation (office_id);
