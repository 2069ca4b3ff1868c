-- owner: comments
-- What was learnt from the decisions on comments, version by version. All of it can be made again from the decisions.
create table learnt_model (
  version bigint generated always as identity primary key,
  decisions integer not null,
  newest_decision_at timestamptz not null,
  fingerprint text not null, -- of the decisions and of the program's way to learn: the same gives the same weights
  weights bytea not null,
  at timestamptz not null
);
