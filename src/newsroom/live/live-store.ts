import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { notePicturesUsed } from '../media/used-picture-store.ts'
import { readCursor } from '../public-story.ts'
import { publishedStories } from '../published-store.ts'
import { shownPictureColumns, shownPictureOf, type ShownPictureRow } from '../shown-picture.ts'
import type { Coverage, EntryAct, LiveEntry, LivePart } from './live.ts'

const columns = [
  'live_entry.id',
  'at',
  'headline',
  'text',
  'source_label',
  'picture_id',
  'picture_caption',
  'is_key',
  'is_pinned',
  'corrected_at',
  'correction_note',
  'deleted_at',
  'deletion_note',
] as const

/** How many entries one page shows. */
const pageSize = 30

/** What the page of a live story shows, from its newest entry or from the one after a cursor on. */
export async function readLivePart(context: Context, storyId: string, before?: string): Promise<LivePart> {
  const coverage = await readCoverage(context, storyId)
  const [pinned, key, listed, count] = await Promise.all([
    entriesOf(context, storyId)
      .where('is_pinned', '=', true)
      .where('deleted_at', 'is', null)
      .limit(5)
      .execute(),
    entriesOf(context, storyId)
      .where('is_key', '=', true)
      .where('deleted_at', 'is', null)
      .limit(12)
      .execute(),
    entriesOf(context, storyId)
      .$if(before !== undefined, query => query.where(isBefore(before ?? '')))
      .limit(pageSize + 1)
      .execute(),
    countEntries(context, storyId),
  ])
  const entries = listed.slice(0, pageSize).map(entryOf)
  const last = entries.at(-1)
  return {
    ...coverage,
    pinned: pinned.map(entryOf),
    key: key.map(entryOf),
    entries,
    next: listed.length > pageSize && last ? `${last.at.toISOString()}_${last.id}` : null,
    count,
  }
}

/** The newest entries of a story at the desk, newest first, and whether there are older ones. */
export async function listEntries(
  context: Context,
  storyId: string,
  limit: number,
): Promise<{ entries: LiveEntry[]; hasOlder: boolean }> {
  const rows = await entriesOf(context, storyId)
    .limit(limit + 1)
    .execute()
  return { entries: rows.slice(0, limit).map(entryOf), hasOlder: rows.length > limit }
}

/** What the entries of a story say that were not taken back, newest first; at most 500. */
export async function textsOfEntries(context: Context, storyId: string): Promise<string[]> {
  const rows = await entriesOf(context, storyId).where('deleted_at', 'is', null).limit(500).execute()
  return rows.map(({ headline, text, picture_caption: caption }) => `${headline}\n${text}\n${caption}`)
}

const entriesOf = (context: Context, storyId: string) =>
  context.db
    .selectFrom('live_entry')
    .leftJoin('media', 'media.id', 'live_entry.picture_id')
    .select(columns)
    .select(shownPictureColumns)
    .where('story_id', '=', storyId)
    .orderBy('at', 'desc')
    .orderBy('live_entry.id', 'desc')

const isBefore = (cursor: string) => {
  const { publishedAt: at, id } = readCursor(cursor)
  return sql<boolean>`(live_entry.at, live_entry.id) < (${at}::timestamptz, ${id}::uuid)`
}

async function countEntries(context: Context, storyId: string): Promise<number> {
  const row = await context.db
    .selectFrom('live_entry')
    .select(sql<string>`count(*)`.as('entries'))
    .where('story_id', '=', storyId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.entries)
}

/** How the coverage of a story stands; one that has not begun is at version 0. */
export async function readCoverage(context: Context, storyId: string): Promise<Coverage> {
  const row = await context.db
    .selectFrom('live_coverage')
    .select(['version', 'ended_at'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return { version: Number(row?.version ?? 0), endedAt: row?.ended_at ?? null }
}

/** The coverage of a live story that readers may know of, by its news code; undefined when there is none. */
export async function readCoverageByCode(
  context: Context,
  code: number,
): Promise<(Coverage & { storyId: string }) | undefined> {
  const row = await publishedStories(context)
    .leftJoin('live_coverage', 'live_coverage.story_id', 'story.id')
    .select(['story.id as storyId', 'live_coverage.version', 'live_coverage.ended_at as endedAt'])
    .where('story.code', '=', String(code))
    .where('story.kind', '=', 'live')
    .executeTakeFirst()
  return row && { ...row, version: Number(row.version ?? 0) }
}

/** Counts a change that readers see; changes of one story follow one another, by its lock. @returns the version. */
export async function countChange(within: Context, storyId: string): Promise<number> {
  const row = await within.db
    .insertInto('live_coverage')
    .values({ story_id: storyId, version: 1 })
    .onConflict(conflict =>
      conflict.column('story_id').doUpdateSet({ version: sql<number>`live_coverage.version + 1` }),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return Number(row.version)
}

export async function setEnded(within: Context, storyId: string, endedAt: Date | null): Promise<void> {
  await within.db
    .updateTable('live_coverage')
    .set({ ended_at: endedAt })
    .where('story_id', '=', storyId)
    .execute()
}

export interface EntryWords {
  headline: string
  text: string
  sourceLabel: string
  pictureId: string | null
  pictureCaption: string
  isKey: boolean
}

/** Writes an entry of this moment. @returns its id. */
export async function insertEntry(
  within: ActingContext,
  { storyId, sendKey, words }: { storyId: string; sendKey: string | null; words: EntryWords },
): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('live_entry')
    .values({
      id,
      story_id: storyId,
      at: within.clock.now(),
      ...columnsOf(words),
      send_key: sendKey,
      writer_id: personIdOf(within.actor),
    })
    .execute()
  return id
}

/** An entry of a story that stands. @throws Refusal 'live.entry_not_found', 'live.entry_deleted'. */
export async function lockEntry(
  within: Context,
  { storyId, entryId }: { storyId: string; entryId: string },
): Promise<EntryWords & { id: string; correctionNote: string | null; correctedAt: Date | null }> {
  const row = await within.db
    .selectFrom('live_entry')
    .select(columns)
    .where('id', '=', entryId)
    .where('story_id', '=', storyId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('live.entry_not_found')
  if (row.deleted_at !== null) throw new Refusal('live.entry_deleted')
  return {
    id: row.id,
    headline: row.headline,
    text: row.text,
    sourceLabel: row.source_label,
    pictureId: row.picture_id,
    pictureCaption: row.picture_caption,
    isKey: row.is_key,
    correctionNote: row.correction_note,
    correctedAt: row.corrected_at,
  }
}

export interface EntryChange {
  words?: EntryWords
  pinned?: boolean
  correctionNote?: string
  deletionNote?: string
}

export async function changeEntry(within: Context, entryId: string, change: EntryChange): Promise<void> {
  const { words, pinned, correctionNote, deletionNote } = change
  const now = within.clock.now()
  await within.db
    .updateTable('live_entry')
    .set({
      ...(words === undefined ? {} : columnsOf(words)),
      ...(pinned === undefined ? {} : { is_pinned: pinned }),
      ...(correctionNote === undefined ? {} : { corrected_at: now, correction_note: correctionNote }),
      ...(deletionNote === undefined
        ? {}
        : { deleted_at: now, deletion_note: deletionNote, is_pinned: false }),
    })
    .where('id', '=', entryId)
    .execute()
}

const columnsOf = (words: EntryWords) => ({
  headline: words.headline,
  text: words.text,
  source_label: words.sourceLabel,
  picture_id: words.pictureId,
  picture_caption: words.pictureCaption,
  is_key: words.isKey,
})

/** Keeps what an entry said after an act. */
export async function appendEntryChange(
  within: ActingContext,
  { entryId, act, words, note = '' }: { entryId: string; act: EntryAct; words: EntryWords; note?: string },
): Promise<void> {
  await within.db
    .insertInto('live_entry_change')
    .values({
      id: newId(),
      entry_id: entryId,
      act,
      headline: words.headline,
      text: words.text,
      picture_id: words.pictureId,
      picture_caption: words.pictureCaption,
      actor_id: personIdOf(within.actor),
      note,
      at: within.clock.now(),
    })
    .execute()
  await notePicturesUsed(within, [words.pictureId])
}

interface EntryRow extends ShownPictureRow {
  id: string
  at: Date
  headline: string
  text: string
  source_label: string
  picture_caption: string
  is_key: boolean
  is_pinned: boolean
  corrected_at: Date | null
  correction_note: string | null
  deleted_at: Date | null
  deletion_note: string | null
}

/** What was deleted is told to nobody any more, only that and why. */
const entryOf = (row: EntryRow): LiveEntry => {
  const isGone = row.deleted_at !== null
  return {
    id: row.id,
    at: row.at,
    headline: isGone ? '' : row.headline,
    paragraphs: isGone ? [] : row.text.split('\n').filter(line => line !== ''),
    sourceLabel: isGone ? '' : row.source_label,
    picture: isGone ? null : shownPictureOf(row),
    pictureCaption: isGone ? '' : row.picture_caption,
    isKey: row.is_key && !isGone,
    isPinned: row.is_pinned,
    correctedAt: isGone ? null : row.corrected_at,
    correctionNote: isGone ? '' : (row.correction_note ?? ''),
    deletedAt: row.deleted_at,
    deletionNote: row.deletion_note ?? '',
  }
}
