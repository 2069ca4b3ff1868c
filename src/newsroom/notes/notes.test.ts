import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { readPreview, readStory, storyForSearch } from '../public-story-store.ts'
import { makePreviewLink } from '../preview-link.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { deleteNote } from './delete-note.ts'
import { readNotes } from './read-notes.ts'
import { answerNote, placeNote, settleNote, writeNote } from './talk-about-passage.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const place = { quote: 'دو سال زمان برد', before: 'ساخت پل ', after: '.' }
const words = 'سند این را ببینیم؟'

test('who does not work at the desk neither reads nor writes notes, and an empty one or one of pages is refused', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  const officer = actingAs(newsroom, await anActor(newsroom, 'officer'))
  await assert.rejects(writeNote(officer, { storyId, words, place }), refused('access.not_allowed'))
  await assert.rejects(readNotes(officer, storyId), refused('story.not_found'))
  await assert.rejects(writeNote(editor, { storyId, words: ' ', place }), faulty('words required'))
  const long = 'پل '.repeat(501)
  await assert.rejects(writeNote(editor, { storyId, words: long, place }), faulty('words too-long'))
  const nobodys = '01920000-0000-7000-8000-000000000000'
  await assert.rejects(answerNote(editor, { storyId, noteId: nobodys, words }), refused('note.not_found'))
  await assert.rejects(readNotes(editor, nobodys), refused('story.not_found'))
})

test('a note is answered, settled, opened again by an answer, and goes with its passage', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  await writeNote(editor, { storyId, words, place })
  const [{ id: noteId = '' } = {}] = await readNotes(reporter, storyId)
  await settleNote(reporter, { storyId, noteId, isSettled: true })
  assert.ok((await readNotes(editor, storyId))[0]?.settledAt)
  await answerNote(reporter, { storyId, noteId, words: 'پیوست شد.' })
  await placeNote(reporter, { storyId, noteId, place: { ...place, quote: 'سه سال زمان برد' } })
  const [note] = await readNotes(editor, storyId)
  assert.deepEqual(
    [note?.words, note?.quote, note?.settledAt, note?.answers.map(answer => answer.words)],
    [words, 'سه سال زمان برد', null, ['پیوست شد.']],
  )
})

test('a note is deleted by nobody but who wrote it, nor after an answer; that it was is in the audit log', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  await writeNote(editor, { storyId, words, place })
  const [{ id: noteId = '' } = {}] = await readNotes(editor, storyId)
  await assert.rejects(deleteNote(reporter, { storyId, noteId }), refused('note.not_yours'))
  await answerNote(reporter, { storyId, noteId, words: 'پیوست شد.' })
  await assert.rejects(deleteNote(editor, { storyId, noteId }), refused('note.answered'))
  const [{ answers = [] } = {}] = await readNotes(editor, storyId)
  await deleteNote(reporter, { storyId, noteId: answers[0]?.id ?? '' })
  await deleteNote(editor, { storyId, noteId })
  assert.deepEqual(await readNotes(editor, storyId), [])
  const logged = await db
    .selectFrom('audit_entry')
    .select('detail')
    .where('act', '=', 'delete note')
    .where('subject_id', '=', storyId)
    .execute()
  assert.deepEqual(logged, [{ detail: {} }, { detail: {} }])
})

test('a note of one story is no note of another', async () => {
  const [one, other] = [
    await aStory(newsroom, { status: 'draft' }),
    await aStory(newsroom, { status: 'draft' }),
  ]
  await writeNote(editor, { storyId: one.id, words, place })
  const [{ id: noteId = '' } = {}] = await readNotes(editor, one.id)
  await assert.rejects(
    settleNote(editor, { storyId: other.id, noteId, isSettled: true }),
    refused('note.not_found'),
  )
})

test('neither readers, nor search, nor who has a preview link learns of a note', async () => {
  const story = await aStory(newsroom)
  await writeNote(editor, { storyId: story.id, words, place })
  const { path } = await makePreviewLink(editor, { storyId: story.id, days: 1 })
  const seen = await Promise.all([
    readStory(newsroom, story.code),
    storyForSearch(newsroom, story.id),
    readPreview(newsroom, decodeURIComponent(path.split('/').at(-1) ?? '')),
  ])
  assert.ok(seen.every(each => each !== undefined))
  assert.doesNotMatch(JSON.stringify(seen), new RegExp(words))
})
