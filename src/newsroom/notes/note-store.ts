import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

/** Where a note stands: the words it is about, and those before and after them in the same block. */
export interface Place {
  quote: string
  before: string
  after: string
}

/** A note with the answers to it, the earliest first. */
export interface Note extends Place {
  id: string
  authorId: string | null
  authorName: string | null
  words: string
  madeAt: Date
  settledAt: Date | null
  settledByName: string | null
  answers: Pick<Note, 'id' | 'authorId' | 'authorName' | 'words' | 'madeAt'>[]
}

/** The section of a story; undefined when there is none. */
export async function sectionOfStory(context: Context, storyId: string): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('story')
    .select('section_id')
    .where('id', '=', storyId)
    .executeTakeFirst()
  return row?.section_id
}

/** How many notes and answers of a story are kept in sight. */
export const mostNotes = 500

/** The notes of a story, the earliest first; at most 500 with their answers. */
export async function listNotes(context: Context, storyId: string): Promise<Note[]> {
  const rows = await context.db
    .selectFrom('passage_note as note')
    .leftJoin('person as author', 'author.id', 'note.author_id')
    .leftJoin('person as settler', 'settler.id', 'note.settled_by')
    .select([
      'note.id',
      'note.answers as answersId',
      'note.author_id as authorId',
      'author.name as authorName',
    ])
    .select(['note.words', 'note.quote'])
    .select(['note.before_quote as before', 'note.after_quote as after', 'note.made_at as madeAt'])
    .select(['note.settled_at as settledAt', 'settler.name as settledByName'])
    .where('note.story_id', '=', storyId)
    .orderBy('note.made_at')
    .orderBy('note.id')
    .limit(mostNotes)
    .execute()
  return rows
    .filter(({ answersId }) => answersId === null)
    .map(({ answersId: _, ...note }) => ({
      ...note,
      answers: rows
        .filter(({ answersId }) => answersId === note.id)
        .map(({ id, authorId, authorName, words, madeAt }) => ({ id, authorId, authorName, words, madeAt })),
    }))
}

/** How many notes and answers a story has. */
export async function countNotes(within: Context, storyId: string): Promise<number> {
  const { count } = await within.db
    .selectFrom('passage_note')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether the story has a note of this id that begins a talk. */
export async function hasNote(
  within: Context,
  { storyId, noteId }: { storyId: string; noteId: string },
): Promise<boolean> {
  const row = await within.db
    .selectFrom('passage_note')
    .select('id')
    .where('id', '=', noteId)
    .where('story_id', '=', storyId)
    .where('answers', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whose a note or an answer of the story is, and whether somebody answered it; undefined when there is none. */
export async function whoseNote(
  within: Context,
  { storyId, noteId }: { storyId: string; noteId: string },
): Promise<{ authorId: string | null; isAnswered: boolean } | undefined> {
  return within.db
    .selectFrom('passage_note as note')
    .select('note.author_id as authorId')
    .select(
      sql<boolean>`exists (select 1 from passage_note answer where answer.answers = note.id)`.as(
        'isAnswered',
      ),
    )
    .where('note.id', '=', noteId)
    .where('note.story_id', '=', storyId)
    .executeTakeFirst()
}

export async function removeNote(within: Context, noteId: string): Promise<void> {
  await within.db.deleteFrom('passage_note').where('id', '=', noteId).execute()
}

interface NewNote {
  storyId: string
  words: string
  place?: Place
  answers?: string
}

export async function insertNote(within: ActingContext, note: NewNote): Promise<void> {
  const { quote, before, after } = note.place ?? { quote: '', before: '', after: '' }
  await within.db
    .insertInto('passage_note')
    .values({
      id: newId(),
      story_id: note.storyId,
      answers: note.answers ?? null,
      author_id: personIdOf(within.actor),
      words: note.words,
      quote,
      before_quote: before,
      after_quote: after,
      made_at: within.clock.now(),
    })
    .execute()
}

/** Settles a note, or opens it again. */
export async function markSettled(within: ActingContext, noteId: string, isSettled: boolean): Promise<void> {
  await within.db
    .updateTable('passage_note')
    .set({
      settled_at: isSettled ? within.clock.now() : null,
      settled_by: isSettled ? personIdOf(within.actor) : null,
    })
    .where('id', '=', noteId)
    .execute()
}

export async function moveNote(within: Context, noteId: string, place: Place): Promise<void> {
  await within.db
    .updateTable('passage_note')
    .set({ quote: place.quote, before_quote: place.before, after_quote: place.after })
    .where('id', '=', noteId)
    .execute()
}
