-- owner: newsroom
create table section (
  id uuid primary key,
  slug text not null unique,
  name_fa text not null,
  name_en text not null,
  position integer not null
);

create table province (
  slug text primary key,
  code text not null unique, -- ISO 3166-2
  name_fa text not null,
  name_en text not null
);

create table topic (
  id uuid primary key,
  edition text not null check (edition in ('fa', 'en')),
  slug text not null,
  folded text not null, -- the slug in folded form: every spelling of a name is one topic
  name text not null,
  unique (edition, folded)
);

create table media (
  id uuid primary key,
  content_hash text not null,
  format text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes integer not null,
  thumbhash text not null,
  alt text not null,
  credit text not null,
  created_by uuid references person (id),
  created_at timestamptz not null
);
create index media_content on media (content_hash);

create sequence news_code start with 100001;

create table story (
  id uuid primary key,
  code bigint not null unique default nextval('news_code'),
  edition text not null check (edition in ('fa', 'en')),
  kind text not null check (kind in ('news', 'report', 'interview', 'note', 'photo-story', 'video', 'live')),
  section_id uuid not null references section (id),
  province_slug text references province (slug),
  slug text not null,
  status text not null check (status in
    ('draft', 'in-review', 'returned', 'approved', 'scheduled', 'published', 'corrected', 'updated', 'withdrawn')),
  draft_revision_id uuid not null,
  published_revision_id uuid,
  counterpart_id uuid references story (id),
  author_id uuid references person (id),
  source_release_id uuid,
  embargo_until timestamptz,
  scheduled_for timestamptz,
  published_at timestamptz,
  modified_at timestamptz, -- when what readers see last changed
  corrected_at timestamptz,
  correction_note text,
  withdrawn_at timestamptz,
  withdrawal_note text,
  comments_open boolean not null default true,
  is_sample boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (status not in ('published', 'corrected', 'updated', 'withdrawn')
    or (published_revision_id is not null and published_at is not null))
);
create index story_published on story (edition, published_at desc, id desc) where published_revision_id is not null;
create index story_section on story (section_id, edition, published_at desc, id desc) where published_revision_id is not null;
create index story_province on story (province_slug, edition, published_at desc, id desc) where published_revision_id is not null;
create unique index story_published_revision on story (published_revision_id) where published_revision_id is not null;
create index story_author on story (author_id, published_at desc, id desc);
create index story_release on story (source_release_id, published_at desc, id desc) where source_release_id is not null;
create index story_corrected on story (edition, corrected_at desc, id desc) where corrected_at is not null;
create index story_status_updated on story (status, updated_at desc, id desc);
create index story_updated on story (updated_at desc, id desc);

create table story_revision (
  id uuid primary key,
  story_id uuid not null references story (id),
  parent_id uuid references story_revision (id),
  number integer not null,
  kicker text not null,
  headline text not null,
  short_headline text not null,
  lead text not null,
  body jsonb not null,
  picture_id uuid references media (id),
  picture_caption text not null,
  byline text not null,
  source_label text not null,
  source_url text not null,
  editor_id uuid references person (id),
  reason text not null,
  created_at timestamptz not null,
  unique (story_id, number)
);
create index story_revision_picture on story_revision (picture_id) where picture_id is not null;
alter table story add foreign key (draft_revision_id) references story_revision (id) deferrable initially deferred;
alter table story add foreign key (published_revision_id) references story_revision (id) deferrable initially deferred;

create table revision_topic (
  revision_id uuid not null references story_revision (id),
  topic_id uuid not null references topic (id),
  position integer not null,
  primary key (revision_id, topic_id)
);
create index revision_topic_topic on revision_topic (topic_id, revision_id);

-- Append-only: what happened to a story, by whom and why.
create table story_status (
  id uuid primary key,
  story_id uuid not null references story (id),
  revision_id uuid not null references story_revision (id),
  status text not null,
  actor_id uuid references person (id),
  note text not null,
  at timestamptz not null
);
create index story_status_story on story_status (story_id, at, id);

-- A lease: who holds the pen, until when.
create table story_lock (
  story_id uuid primary key references story (id),
  holder_id uuid not null references person (id),
  expires_at timestamptz not null
);

create table dossier (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  introduction text not null,
  created_at timestamptz not null
);
create table dossier_story (
  dossier_id uuid not null references dossier (id),
  story_id uuid not null references story (id),
  position integer not null,
  primary key (dossier_id, story_id)
);
create index dossier_story_story on dossier_story (story_id);

insert into province (slug, code, name_fa, name_en) values
  ('azarbaijan-sharghi', 'IR-03', 'آذربایجان شرقی', 'East Azerbaijan'),
  ('azarbaijan-gharbi', 'IR-04', 'آذربایجان غربی', 'West Azerbaijan'),
  ('ardabil', 'IR-24', 'اردبیل', 'Ardabil'),
  ('isfahan', 'IR-10', 'اصفهان', 'Isfahan'),
  ('alborz', 'IR-30', 'البرز', 'Alborz'),
  ('ilam', 'IR-16', 'ایلام', 'Ilam'),
  ('bushehr', 'IR-18', 'بوشهر', 'Bushehr'),
  ('tehran', 'IR-23', 'تهران', 'Tehran'),
  ('chaharmahal', 'IR-14', 'چهارمحال و بختیاری', 'Chaharmahal and Bakhtiari'),
  ('khorasan-jonubi', 'IR-29', 'خراسان جنوبی', 'South Khorasan'),
  ('khorasan-razavi', 'IR-09', 'خراسان رضوی', 'Razavi Khorasan'),
  ('khorasan-shomali', 'IR-28', 'خراسان شمالی', 'North Khorasan'),
  ('khuzestan', 'IR-06', 'خوزستان', 'Khuzestan'),
  ('zanjan', 'IR-19', 'زنجان', 'Zanjan'),
  ('semnan', 'IR-20', 'سمنان', 'Semnan'),
  ('sistan', 'IR-11', 'سیستان و بلوچستان', 'Sistan and Baluchestan'),
  ('fars', 'IR-07', 'فارس', 'Fars'),
  ('qazvin', 'IR-26', 'قزوین', 'Qazvin'),
  ('qom', 'IR-25', 'قم', 'Qom'),
  ('kordestan', 'IR-12', 'کردستان', 'Kurdistan'),
  ('kerman', 'IR-08', 'کرمان', 'Kerman'),
  ('kermanshah', 'IR-05', 'کرمانشاه', 'Kermanshah'),
  ('kohgiluyeh', 'IR-17', 'کهگیلویه و بویراحمد', 'Kohgiluyeh and Boyer-Ahmad'),
  ('golestan', 'IR-27', 'گلستان', 'Golestan'),
  ('gilan', 'IR-01', 'گیلان', 'Gilan'),
  ('lorestan', 'IR-15', 'لرستان', 'Lorestan'),
  ('mazandaran', 'IR-02', 'مازندران', 'Mazandaran'),
  ('markazi', 'IR-00', 'مرکزی', 'Markazi'),
  ('hormozgan', 'IR-22', 'هرمزگان', 'Hormozgan'),
  ('hamadan', 'IR-13', 'همدان', 'Hamadan'),
  ('yazd', 'IR-21', 'یزد', 'Yazd');
