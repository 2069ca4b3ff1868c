import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import type { PeykEvent } from '../../platform/context.ts'
import { recorderFor } from '../../platform/events.ts'
import { addPicture, type PictureOrder } from '../media/add-picture.ts'
import { deletePicture } from '../media/delete-picture.ts'
import { describePicture } from '../media/describe-picture.ts'
import { countFound } from '../media/library-store.ts'
import { tagsOfPictureEvent } from '../media/picture-changed.ts'
import { isPicturePublic } from '../media/picture-store.ts'
import { listUses } from '../media/picture-use-store.ts'
import { pageTags } from '../page-tags.ts'
import { actingAs, aNewsroom, anActor, aPhotograph, aStorage, aStory, faulty, refused } from '../testing.ts'
import { correctEntry } from './correct-entry.ts'
import { deleteEntry } from './delete-entry.ts'
import { readLivePart } from './live-store.ts'
import { readEntryHistory } from './read-entry-history.ts'
import { writeEntry } from './write-entry.ts'

const { db } = await freshDatabase()
const purged: string[] = []
const purge = (payload: PeykEvent['payload']) => purged.push(...tagsOfPictureEvent(payload))
const events = recorderFor([
  { event: 'picture.changed', together: async (_, payload) => void purge(payload) },
])
const newsroom = { ...aNewsroom(db), events, storage: aStorage() }
const editor = { ...actingAs(newsroom, await anActor(newsroom, 'editor')), storage: newsroom.storage }
const { id: storyId } = await aStory(newsroom, { kind: 'live', content: { body: undefined } })
const described = { alt: 'چراغ راهدارخانه', credit: 'پریسا دل\u200Cآرام' }
const aPicture = async (order: Partial<PictureOrder> = {}) =>
  addPicture(newsroom, { bytes: await aPhotograph({ width: 640 }), ...described, ...order })
const words = { headline: 'چای در راهدارخانه', text: '', sourceLabel: '', isKey: false }
const nobodys = '01920000-0000-7000-8000-000000000000'
const live = async () => (await readLivePart(newsroom, storyId)).entries

test('an entry shows no picture that the text of a story could not show', async () => {
  const write = (pictureId: string) => writeEntry(editor, { storyId, ...words, pictureId })
  const mute = await aPicture({ alt: '', credit: '' })
  const over = await aPicture()
  await describePicture(newsroom, { id: over.id, ...described, rightsUntil: newsroom.clock.now() })

  await assert.rejects(write(nobodys), faulty('pictureId unknown'))
  await assert.rejects(write(mute.id), faulty('pictureId without-alt', 'pictureId without-credit'))
  await assert.rejects(write(over.id), faulty('pictureId rights-over'))
  await assert.rejects(
    writeEntry(editor, { storyId, ...words, headline: ' ', pictureId: mute.id }),
    faulty('headline required', 'pictureId without-alt', 'pictureId without-credit'),
  )
  assert.deepEqual(await live(), [])
})

test('a reporter puts no picture into a live story', async () => {
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  const { id: pictureId } = await aPicture()
  await assert.rejects(writeEntry(reporter, { storyId, ...words, pictureId }), refused('access.not_allowed'))
})

test('an entry says what its picture shows, and the library knows where it is used', async () => {
  const { id: pictureId, alt } = await aPicture()
  const unused = await countFound(newsroom, { show: 'unused' })
  assert.equal(await isPicturePublic(newsroom, pictureId), false)

  await writeEntry(editor, { storyId, ...words, pictureId, pictureCaption: ' سالن راهدارخانه ' })

  const [entry] = await live()
  assert.deepEqual([entry?.picture?.id, entry?.picture?.alt], [pictureId, alt])
  assert.equal(entry?.pictureCaption, 'سالن راهدارخانه')
  assert.equal(await isPicturePublic(newsroom, pictureId), true)
  const uses = await listUses(newsroom, pictureId)
  assert.deepEqual(
    uses.map(({ id, isCurrent }) => [id, isCurrent]),
    [[storyId, true]],
  )
  assert.equal(await countFound(newsroom, { show: 'unused' }), unused - 1)
  await assert.rejects(deletePicture(editor, { id: pictureId }), refused('picture.in_use'))
})

test('what is said anew of a picture is told on the page of the live story', async () => {
  const { id: pictureId } = await aPicture()
  await writeEntry(editor, { storyId, ...words, pictureId })
  purged.length = 0

  await describePicture(editor, { id: pictureId, ...described, alt: 'چراغی در مه' })

  assert.ok(purged.includes(pageTags.story(storyId)))
})

test('a picture that an entry gave up is seen by readers no more; the history keeps it', async () => {
  const { id: pictureId } = await aPicture()
  const { id: entryId } = await writeEntry(editor, { storyId, ...words, pictureId, pictureCaption: 'سالن' })
  await correctEntry(editor, { storyId, entryId, ...words, note: 'عکس از جای دیگری بود.' })

  assert.equal((await live()).find(({ id }) => id === entryId)?.picture, null)
  assert.equal(await isPicturePublic(newsroom, pictureId), false)
  const [use] = await listUses(newsroom, pictureId)
  assert.deepEqual([use?.id, use?.isCurrent], [storyId, false])
  const history = await readEntryHistory(editor, { storyId, entryId })
  assert.deepEqual(
    history.map(({ picture, pictureCaption }) => [picture?.id, pictureCaption]),
    [
      [pictureId, 'سالن'],
      [undefined, ''],
    ],
  )
  await assert.rejects(deletePicture(editor, { id: pictureId }), refused('picture.in_use'))
})

test('an entry that is taken back takes its picture from readers', async () => {
  const { id: pictureId } = await aPicture()
  const { id: entryId } = await writeEntry(editor, { storyId, ...words, pictureId, pictureCaption: 'سالن' })

  await deleteEntry(editor, { storyId, entryId, note: 'منبع، خبر را پس گرفت.' })

  const gone = (await live()).find(({ id }) => id === entryId)
  assert.deepEqual([gone?.picture, gone?.pictureCaption], [null, ''])
  assert.equal(await isPicturePublic(newsroom, pictureId), false)
})
