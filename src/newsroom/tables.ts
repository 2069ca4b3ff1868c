import type { ColumnType, Generated } from 'kysely'
import type { Instant, Json } from '../platform/tables.ts'
import type { BodyDocument } from './body.ts'
import type { DossierState } from './dossiers/dossier.ts'
import type { AddressKind } from './former-address-store.ts'
import type { HandCrops } from './media/crops.ts'
import type { PictureNotes } from './media/picture-notes.ts'
import type { SectionState } from './section.ts'
import type { Edition, StoryKind, StoryStatus } from './story.ts'

declare module '../platform/tables.ts' {
  interface Tables {
    section: SectionTable
    former_address: FormerAddressTable
    province: ProvinceTable
    topic: TopicTable
    media: MediaTable
    revision_picture: RevisionPictureTable
    media_version: MediaVersionTable
    media_upload: MediaUploadTable
    story: StoryTable
    story_revision: StoryRevisionTable
    revision_topic: RevisionTopicTable
    story_status: StoryStatusTable
    story_lock: StoryLockTable
    story_approval: StoryApprovalTable
    dossier: DossierTable
    dossier_moment: DossierMomentTable
    dossier_story: DossierStoryTable
    clock_stop: ClockStopTable
    preview_link: PreviewLinkTable
    passage_note: PassageNoteTable
  }
}

export interface SectionTable {
  id: string
  slug: string
  name_fa: string
  name_en: string
  position: number
  parent_id: string | null
  state: Generated<SectionState>
}

export interface FormerAddressTable {
  kind: AddressKind
  slug: string
  subject_id: string
  left_at: Instant
}

export interface ProvinceTable {
  slug: string
  code: string
  name_fa: string
  name_en: string
  cities: Generated<string[]>
}

export interface TopicTable {
  id: string
  edition: Edition
  slug: string
  folded: string
  name: string
  /** Its plain order is the Persian order of the names; see `sortKey` of persian/. */
  sort_key: Generated<string>
  merged_into_id: string | null
  retired_at: Instant | null
  /** A tsvector literal of persian/. */
  terms: string | null
}

export interface MediaTable {
  id: string
  content_hash: string
  format: string
  width: number
  height: number
  bytes: number
  thumbhash: string
  alt: string
  credit: string
  caption: Generated<string>
  is_decorative: Generated<boolean>
  /** Whether anything ever showed it. */
  is_used: Generated<boolean>
  licence: Generated<string>
  rights_until: Instant | null
  focus_x: Generated<number>
  focus_y: Generated<number>
  crops: ColumnType<HandCrops, string | undefined, string>
  stamp: string
  version: Generated<number>
  file_name: string
  notes: Json<PictureNotes>
  upload_id: string | null
  /** A tsvector literal of persian/. */
  terms: string | null
  /** The number of the analyser that gave them. */
  analyser: Generated<number>
  created_by: string | null
  created_at: Instant
  updated_at: Instant
}

/** What colleagues tell each other about a passage. */
export interface PassageNoteTable {
  id: string
  story_id: string
  answers: string | null
  author_id: string | null
  words: string
  quote: Generated<string>
  before_quote: Generated<string>
  after_quote: Generated<string>
  made_at: Instant
  settled_at: Instant | null
  settled_by: string | null
}

/** Pictures in the text of a revision. */
export interface RevisionPictureTable {
  revision_id: string
  picture_id: string
}

export interface MediaVersionTable {
  media_id: string
  version: number
  content_hash: string
  format: string
  file_name: string
  replaced_by: string | null
  replaced_at: Instant
}

export interface MediaUploadTable {
  id: string
  person_id: string | null
  parts: number
  started_at: Instant
}

export interface StoryTable {
  id: string
  /** bigint: read as text, turned into a number at the store's edge. */
  code: Generated<string>
  edition: Edition
  kind: StoryKind
  section_id: string
  province_slug: string | null
  slug: string
  status: StoryStatus
  draft_revision_id: string
  published_revision_id: string | null
  counterpart_id: string | null
  author_id: string | null
  source_release_id: string | null
  embargo_until: Instant | null
  scheduled_for: Instant | null
  scheduled_revision_id: string | null
  held_at: Instant | null
  held_by: string | null
  published_at: Instant | null
  modified_at: Instant | null
  corrected_at: Instant | null
  correction_note: string | null
  withdrawn_at: Instant | null
  withdrawal_note: string | null
  comments_open: Generated<boolean>
  is_sample: Generated<boolean>
  created_at: Instant
  updated_at: Instant
}

export interface StoryRevisionTable {
  id: string
  story_id: string
  parent_id: string | null
  number: number
  kicker: string
  headline: string
  short_headline: string
  lead: string
  body: Json<BodyDocument>
  picture_id: string | null
  picture_caption: string
  byline: string
  source_label: string
  source_url: string
  editor_id: string | null
  reason: string
  note: Generated<string>
  created_at: Instant
}

export interface RevisionTopicTable {
  revision_id: string
  topic_id: string
  position: number
}

export interface StoryStatusTable {
  id: string
  story_id: string
  revision_id: string
  status: StoryStatus
  actor_id: string | null
  note: string
  scheduled_for: Instant | null
  at: Instant
}

export interface StoryLockTable {
  story_id: string
  holder_id: string
  expires_at: Instant
}

export interface DossierTable {
  id: string
  slug: string
  title: string
  title_en: Generated<string>
  introduction: string
  introduction_en: Generated<string>
  state: Generated<DossierState>
  version: Generated<number>
  created_at: Instant
  updated_at: Instant
}

export interface DossierMomentTable {
  id: string
  dossier_id: string
  /** Read by to_char: a day, no instant. */
  on_day: ColumnType<string, string, string>
  text: string
  text_en: Generated<string>
  story_id: string | null
  position: number
}

export interface DossierStoryTable {
  dossier_id: string
  story_id: string
  position: number
}

export interface ClockStopTable {
  id: string
  machine: string
  noticed_at: Instant
  /** bigint: read as text. */
  jump_ms: ColumnType<string, number, number>
  trusted_offset_ms: ColumnType<string, number, number>
  ended_at: Instant | null
  ended_by: string | null
}

export interface PreviewLinkTable {
  id: string
  story_id: string
  token_hash: string
  made_by: string | null
  made_at: Instant
  expires_at: Instant
  revoked_at: Instant | null
}

export interface StoryApprovalTable {
  story_id: string
  revision_id: string
  person_id: string
  at: Instant
}
