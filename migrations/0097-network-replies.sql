-- owner: network
-- An office asks for a reply or a correction to a named story; the desk answers before a moment.
create table reply_request (
  id uuid primary key,
  office_id uuid not null references office (id),
  officer_id uuid not null references person (id),
  story_id uuid not null references story (id),
  wish text not null check (wish in ('reply', 'correction')),
  passage text not null, -- the words of the story that it is about
  text text not null,
  status text not null check (status in ('asked', 'accepted', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  due_at timestamptz not null, -- until when the desk owes an answer
  decided_by uuid references person (id),
  decided_at timestamptz,
  reason text not null default '', -- why it was declined
  note text not null default '',
  answer_story_id uuid references story (id), -- the story that was made of it
  check ((status = 'accepted') = (answer_story_id is not null))
);
create index reply_request_office on reply_request (office_id, asked_at desc, id desc);
create index reply_request_asked on reply_request (asked_at desc, id desc);
-- One open request a story and office: the same thing is not asked twice at once.
create unique index reply_request_open on reply_request (office_id, story_id) where status = 'asked';
