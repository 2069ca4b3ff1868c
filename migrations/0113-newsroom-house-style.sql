-- owner: newsroom
-- How this newsroom spells where several ways are right: one row, the engine's defaults until an administrator chooses.
create table house_style (
  is_only boolean primary key default true check (is_only),
  plural text not null default 'detached' check (plural in ('detached', 'joined', 'keep')),
  comparative text not null default 'detached' check (comparative in ('detached', 'joined', 'keep')),
  ezafe text not null default 'hamza' check (ezafe in ('hamza', 'yeh', 'composed', 'keep')),
  quotes text not null default 'guillemets' check (quotes in ('guillemets', 'keep'))
);
insert into house_style default values;
