import { mustHold, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { canonicalise, isTooLong } from '../../persian/index.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import {
  countNotes,
  hasNote,
  insertNote,
  markSettled,
  mostNotes,
  moveNote,
  type Place,
} from './note-store.ts'

/** In graphemes. */
const longestNote = 1000

interface OfNote {
  storyId: string
  noteId: string
}

/**
 * Writes a note to colleagues about a passage. Whoever sees the story may; readers never see it.
 * @throws Refusal 'story.not_found', 'note.too_many'; FieldProblems.
 */
export async function writeNote(
  context: ActingContext,
  order: { storyId: string; words: string; place: Place },
): Promise<void> {
  mustHold(context, 'desk.read')
  const words = wordsFrom(order.words)
  await inTransaction(context, async within => {
    await lockStoryFor(within, order.storyId, 'desk.read')
    await mustHaveRoom(within, order.storyId)
    await insertNote(within, { ...order, words })
  })
}

/** Answers a note, and opens it again when it was settled. @throws Refusal 'note.not_found' and as `writeNote`. */
export async function answerNote(context: ActingContext, order: OfNote & { words: string }): Promise<void> {
  mustHold(context, 'desk.read')
  const words = wordsFrom(order.words)
  await inTransaction(context, async within => {
    await lockNote(within, order, 'desk.read')
    await mustHaveRoom(within, order.storyId)
    await insertNote(within, { storyId: order.storyId, words, answers: order.noteId })
    await markSettled(within, order.noteId, false)
  })
}

/** Says that nothing is left to talk about, or that there is again. @throws Refusal 'story.not_found', 'note.not_found'. */
export async function settleNote(
  context: ActingContext,
  order: OfNote & { isSettled: boolean },
): Promise<void> {
  mustHold(context, 'desk.read')
  await inTransaction(context, async within => {
    await lockNote(within, order, 'desk.read')
    await markSettled(within, order.noteId, order.isSettled)
  })
}

/**
 * The passage reads otherwise now: the note goes with it. Told by the editor of whoever writes, after a save.
 * @throws Refusal 'story.not_found', 'note.not_found', 'access.not_in_section'.
 */
export async function placeNote(context: ActingContext, order: OfNote & { place: Place }): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    await lockNote(within, order, 'story.write')
    await moveNote(within, order.noteId, order.place)
  })
}

async function lockNote(
  within: ActingContext,
  order: OfNote,
  permission: 'desk.read' | 'story.write',
): Promise<void> {
  await lockStoryFor(within, order.storyId, permission)
  if (!(await hasNote(within, order))) throw new Refusal('note.not_found')
}

async function mustHaveRoom(within: ActingContext, storyId: string): Promise<void> {
  if ((await countNotes(within, storyId)) >= mostNotes) throw new Refusal('note.too_many')
}

function wordsFrom(given: string): string {
  const words = canonicalise(given, 'body')
  if (!words.ok) throw new FieldProblems([{ field: 'words', problem: 'malformed' }])
  const text = words.text.trim()
  if (text === '') throw new FieldProblems([{ field: 'words', problem: 'required' }])
  if (isTooLong(text, longestNote))
    throw new FieldProblems([{ field: 'words', problem: 'too-long', facts: { most: longestNote } }])
  return text
}
