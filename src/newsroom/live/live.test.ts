import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { correctEntry } from './correct-entry.ts'
import { deleteEntry } from './delete-entry.ts'
import { endCoverage } from './end-coverage.ts'
import { readCoverage, readCoverageByCode, readLivePart } from './live-store.ts'
import { pinEntry } from './pin-entry.ts'
import { readEntryHistory } from './read-entry-history.ts'
import { writeEntry } from './write-entry.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const { id: storyId, code } = await aStory(newsroom, { kind: 'live', content: { body: undefined } })
const news = await aStory(newsroom)

const words = { headline: 'برف بند آمد', text: 'راه باز است.\n\nبرق وصل شد.', sourceLabel: '', isKey: false }
const first = await writeEntry(editor, { storyId, ...words })
const named = { storyId, entryId: first.id }

test('a reporter writes, changes and ends nothing live', async () => {
  const no = refused('access.not_allowed')
  await assert.rejects(writeEntry(reporter, { storyId, ...words }), no)
  await assert.rejects(correctEntry(reporter, { ...named, ...words, note: 'عدد' }), no)
  await assert.rejects(pinEntry(reporter, { ...named, pinned: true }), no)
  await assert.rejects(deleteEntry(reporter, { ...named, note: 'نادرست بود' }), no)
  await assert.rejects(endCoverage(reporter, { storyId, ended: true }), no)
})

test('only a live story takes entries, and none without a headline', async () => {
  await assert.rejects(writeEntry(editor, { storyId: news.id, ...words }), refused('live.not_live'))
  await assert.rejects(writeEntry(editor, { storyId, ...words, headline: ' ' }), faulty('headline required'))
})

test('an editor whose work is read by a colleague first writes nothing live', async () => {
  const trusted = await anActor(newsroom, 'editor')
  const id = trusted.kind === 'person' ? trusted.id : ''
  await db.updateTable('person').set({ readers_needed: 1 }).where('id', '=', id).execute()

  await assert.rejects(
    writeEntry(actingAs(newsroom, trusted), { storyId, ...words }),
    refused('story.needs_readers'),
  )
})

test('entries stand newest first, and every change counts', async () => {
  const before = await readCoverageByCode(newsroom, code)
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 60_000))

  const { id } = await writeEntry(editor, { storyId, ...words, headline: 'راه باز شد', isKey: true })

  const part = await readLivePart(newsroom, storyId)
  assert.deepEqual(
    part.entries.map(entry => [entry.id, entry.paragraphs.length]),
    [
      [id, 2],
      [first.id, 2],
    ],
  )
  assert.equal(part.version, (before?.version ?? 0) + 1)
  assert.deepEqual(
    part.key.map(entry => entry.id),
    [id],
  )
})

test('an entry that is sent again because its answer was lost is one entry; other words under its key are not lost', async () => {
  const sendKey = '01920000-0000-4000-8000-00000000000a'
  const sent = { storyId, ...words, headline: 'برف بازگشت', sendKey }
  const { id } = await writeEntry(editor, sent)
  const { version, count } = await readLivePart(newsroom, storyId)

  assert.deepEqual(await writeEntry(editor, sent), { id })
  await assert.rejects(writeEntry(editor, { ...sent, text: 'باران.' }), refused('live.entry_sent'))
  await assert.rejects(writeEntry(editor, { ...sent, isKey: true }), refused('live.entry_sent'))

  const after = await readLivePart(newsroom, storyId)
  assert.deepEqual([after.version, after.count], [version, count])
  await correctEntry(editor, { storyId, entryId: id, ...words, headline: 'برف ماند', note: 'ماند.' })
  await endCoverage(editor, { storyId, ended: true })
  assert.deepEqual(await writeEntry(editor, sent), { id })
  await endCoverage(editor, { storyId, ended: false })
})

test('a correction of what a colleague corrected meanwhile is refused, unless it says the same', async () => {
  const { id: entryId } = await writeEntry(editor, { storyId, ...words, headline: 'برف ایستاد' })
  const order = { storyId, entryId, ...words, note: 'ایستاد.', basedOn: null }
  await correctEntry(editor, { ...order, headline: 'برف نایستاد' })

  await assert.rejects(
    correctEntry(editor, { ...order, headline: 'برف کم شد' }),
    refused('live.entry_changed_since_read'),
  )
  await correctEntry(editor, { ...order, headline: 'برف نایستاد' })
  const [entry] = (await readLivePart(newsroom, storyId)).entries.filter(({ id }) => id === entryId)
  assert.equal(entry?.headline, 'برف نایستاد')
  await correctEntry(editor, { ...order, headline: 'برف کم شد', basedOn: entry.correctedAt })
})

test('a correction says what it corrects; a pinned entry stands above all', async () => {
  await assert.rejects(correctEntry(editor, { ...named, ...words, note: '' }), faulty('note required'))

  const correction = {
    ...named,
    ...words,
    headline: 'برف بند می\u200Cآید',
    note: 'برف هنوز می\u200Cبارد.',
  }
  await correctEntry(editor, correction)
  // Sent again by a browser that has not heard the answer: the history below has it once.
  await correctEntry(editor, correction)
  await pinEntry(editor, { ...named, pinned: true })

  const [pinned] = (await readLivePart(newsroom, storyId)).pinned
  assert.equal(pinned?.headline, 'برف بند می\u200Cآید')
  assert.equal(pinned.correctionNote, 'برف هنوز می\u200Cبارد.')
})

test('a deleted entry says only why; the desk keeps what it said and who took it back', async () => {
  await assert.rejects(deleteEntry(editor, { ...named, note: ' ' }), faulty('note required'))

  await deleteEntry(editor, { ...named, note: 'منبع، خبر را پس گرفت.' })

  const gone = (await readLivePart(newsroom, storyId)).entries.find(({ id }) => id === first.id)
  assert.deepEqual([gone?.headline, gone?.paragraphs, gone?.deletionNote], ['', [], 'منبع، خبر را پس گرفت.'])
  const officer = actingAs(newsroom, await anActor(newsroom, 'officer'))
  await assert.rejects(readEntryHistory(officer, named), refused('story.not_found'))
  await assert.rejects(
    readEntryHistory(reporter, { ...named, storyId: news.id }),
    refused('live.entry_not_found'),
  )
  const kept = await readEntryHistory(reporter, named)
  assert.deepEqual(
    kept.map(({ act, headline, actorName }) => [act, headline, actorName]),
    [
      ['write', words.headline, 'editor of the test'],
      ['correct', 'برف بند می\u200Cآید', 'editor of the test'],
      ['pin', 'برف بند می\u200Cآید', 'editor of the test'],
      ['delete', 'برف بند می\u200Cآید', 'editor of the test'],
    ],
  )
  await assert.rejects(pinEntry(editor, { ...named, pinned: true }), refused('live.entry_deleted'))
})

test('nothing is written after the end, until the coverage is taken up again', async () => {
  await endCoverage(editor, { storyId, ended: true })
  await assert.rejects(writeEntry(editor, { storyId, ...words }), refused('live.ended'))

  await endCoverage(editor, { storyId, ended: false })

  await writeEntry(editor, { storyId, ...words })
  assert.equal((await readCoverage(newsroom, storyId)).endedAt, null)
})
