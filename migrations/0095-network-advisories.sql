-- owner: network
-- What the newsroom asks of offices or tells them. To whom it went is fixed when it is sent.
create table advisory (
  id uuid primary key,
  kind text not null check (kind in ('information', 'correction', 'coverage')),
  subject text not null,
  text text not null,
  story_id uuid references story (id), -- the story it is about
  answer_by timestamptz,
  sent_by uuid references person (id),
  sent_at timestamptz not null,
  closed_at timestamptz
);
create index advisory_sent on advisory (sent_at desc, id desc);

create table advisory_office (
  advisory_id uuid not null references advisory (id),
  office_id uuid not null references office (id),
  primary key (advisory_id, office_id)
);
create index advisory_office_office on advisory_office (office_id, advisory_id);

-- Read receipts: the first time that an officer of the office opened it.
create table advisory_reading (
  advisory_id uuid not null references advisory (id),
  person_id uuid not null references person (id),
  office_id uuid not null references office (id),
  at timestamptz not null,
  primary key (advisory_id, person_id)
);

-- One thread an office: no office reads what another one answered.
create table advisory_answer (
  id uuid primary key,
  advisory_id uuid not null,
  office_id uuid not null,
  side text not null check (side in ('desk', 'office')),
  text text not null,
  actor_id uuid references person (id),
  at timestamptz not null,
  foreign key (advisory_id, office_id) references advisory_office (advisory_id, office_id)
);
create index advisory_answer_thread on advisory_answer (advisory_id, office_id, at, id);
