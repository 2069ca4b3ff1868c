import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import type { PeykEvent } from '../../platform/context.ts'
import { recorderFor } from '../../platform/events.ts'
import { pageTags } from '../page-tags.ts'
import { actingAs, anActor, aNewsroom, aPhotograph, aStorage, aStory, faulty, refused } from '../testing.ts'
import { saveAuthor } from '../authors/save-author.ts'
import { addPicture, type PictureOrder } from './add-picture.ts'
import { cropPicture } from './crop-picture.ts'
import { deletePicture } from './delete-picture.ts'
import { describePicture } from './describe-picture.ts'
import { describePictures } from './describe-pictures.ts'
import { countFound, listPictures, type LibraryQuestion } from './library-store.ts'
import { originalKey } from './media-context.ts'
import { tagsOfPictureEvent } from './picture-changed.ts'
import { readPicture } from './picture-store.ts'
import { pictureTerms } from './picture-terms-store.ts'
import { listUses } from './picture-use-store.ts'
import { readRendition } from './read-rendition.ts'
import { replacePicture } from './replace-picture.ts'

const { db } = await freshDatabase()
const storage = aStorage()
const purged: string[] = []
const purge = (payload: PeykEvent['payload']) => purged.push(...tagsOfPictureEvent(payload))
const events = recorderFor([
  { event: 'picture.changed', together: async (_, payload) => void purge(payload) },
])
const newsroom = { ...aNewsroom(db), events, storage }
const described = { alt: 'آسمان آبی', credit: 'نرگس بهاری' }
const nobodys = '01920000-0000-7000-8000-000000000000'

const aPicture = async (order: Partial<PictureOrder> = {}) =>
  addPicture(newsroom, { bytes: await aPhotograph({ width: 600 }), ...described, ...order })
const asReporter = async () => ({ ...actingAs(newsroom, await anActor(newsroom, 'reporter')), storage })
const found = async (question: Partial<LibraryQuestion>) =>
  (await listPictures(newsroom, { show: 'all', limit: 100, ...question })).map(({ id }) => id)

test('what a picture shows may be said later', async () => {
  const { id } = await aPicture({ alt: '', credit: '' })
  await assert.rejects(describePicture(newsroom, { id, ...described, alt: 'a\0' }), faulty('alt malformed'))
  await assert.rejects(describePicture(newsroom, { id: nobodys, ...described }), refused('picture.not_found'))
  await describePicture(newsroom, { id, ...described, caption: 'پل تازه', isDecorative: false })
  const picture = await readPicture(newsroom, id)
  assert.deepEqual([picture?.alt, picture?.caption, picture?.licence], ['آسمان آبی', 'پل تازه', ''])
})

test('a reporter cannot change a picture that readers see already', async () => {
  const { id } = await aPicture()
  const reporter = await asReporter()
  await describePicture(reporter, { id, ...described })
  await aStory(newsroom, { content: { pictureId: id } })
  const bytes = await aPhotograph({ width: 900 })
  await assert.rejects(describePicture(reporter, { id, ...described }), refused('picture.is_public'))
  await assert.rejects(
    cropPicture(reporter, { id, focus: { x: 0, y: 0 }, crops: {} }),
    refused('picture.is_public'),
  )
  await assert.rejects(
    replacePicture(reporter, { id, bytes, fileName: 'x.jpg' }),
    refused('picture.is_public'),
  )
})

test('what a colleague said of a picture meanwhile is not written over, and whoever is late sees it', async () => {
  const { id } = await aPicture()
  await describePicture(newsroom, { id, alt: 'پل چوبی', basedOn: { alt: described.alt } })

  await assert.rejects(describePicture(newsroom, { id, alt: 'پل سنگی', basedOn: { alt: described.alt } }), {
    code: 'picture.changed_since_read',
    facts: { alt: 'پل چوبی', credit: described.credit, caption: '', licence: '' },
  })
  await describePicture(newsroom, { id, alt: 'پل چوبی', basedOn: { alt: described.alt } })
  await describePicture(newsroom, { id, caption: 'پل تازه', basedOn: { caption: '' } })
  const picture = await readPicture(newsroom, id)
  assert.deepEqual(
    [picture?.alt, picture?.caption, picture?.credit],
    ['پل چوبی', 'پل تازه', described.credit],
  )
})

test('everything wrong with the words of a picture is told at once', async () => {
  const { id } = await aPicture()
  const long = 'پ'.repeat(1001)
  await assert.rejects(
    describePicture(newsroom, { id, alt: 'a\0', credit: long, caption: long }),
    faulty('alt malformed', 'credit too-long', 'caption too-long'),
  )
})

test('words for many pictures touch nothing that was said already', async () => {
  const empty = await aPicture({ credit: '' })
  const credited = await aPicture({ credit: 'آرش', caption: 'شرح خودش' })
  const published = await aPicture({ credit: 'دیگری' })
  await aStory(newsroom, { content: { pictureId: published.id } })
  const ids = [empty.id, credited.id, published.id]
  const words = { caption: 'کارگاه زیلوبافی', credit: 'نرگس', licence: 'با نام' }
  await assert.rejects(
    describePictures(newsroom, { ids: [empty.id, nobodys], ...words }),
    refused('picture.not_found'),
  )
  const done = await describePictures(await asReporter(), { ids, ...words })
  assert.deepEqual([done.changed.toSorted(), done.left], [[empty.id, credited.id].toSorted(), [published.id]])
  const said = await Promise.all(ids.map(id => readPicture(newsroom, id)))
  assert.deepEqual(
    said.map(picture => [picture?.caption, picture?.credit, picture?.licence]),
    [
      ['کارگاه زیلوبافی', 'نرگس', 'با نام'],
      ['شرح خودش', 'آرش', 'با نام'],
      ['', 'دیگری', ''],
    ],
  )
})

test('an ornament needs no alt text to be published, everything else does', async () => {
  const { id } = await aPicture({ alt: '' })
  await assert.rejects(aStory(newsroom, { content: { pictureId: id } }), faulty('pictureId without-alt'))
  await describePicture(newsroom, { id, alt: '', credit: 'پیک', isDecorative: true })
  await aStory(newsroom, { content: { pictureId: id } })
})

test('a picture whose rights are over is not published any more', async () => {
  const { id } = await aPicture()
  const rightsUntil = new Date(newsroom.clock.now().getTime() - 1)
  await describePicture(newsroom, { id, ...described, rightsUntil })
  await assert.rejects(aStory(newsroom, { content: { pictureId: id } }), faulty('pictureId rights-over'))
  assert.deepEqual(await found({ show: 'rights-over' }), [id])
})

test('a picture is found by every spelling of what is said of it', async () => {
  const { id } = await aPicture({ caption: 'کتاب\u200Cخانه\u200Cهای میبد', fileName: 'zilu-meybod-04.jpg' })
  assert.deepEqual(await found({ text: 'كتابخانه هاي' }), [id])
  assert.deepEqual(await found({ text: 'Meybod' }), [id])
  assert.deepEqual(await found({ text: 'کتابخانه یزد' }), [])
  assert.deepEqual(await found({ text: '؟!' }), [])
})

test('the library shows mine, those without alt text, and those no revision names', async () => {
  const reporter = await asReporter()
  const mine = await addPicture(reporter, { bytes: await aPhotograph(), fileName: 'mine.jpg' })
  const used = await addPicture(reporter, { bytes: await aPhotograph(), ...described })
  await aStory(newsroom, { status: 'draft', content: { pictureId: used.id } })
  const ofReporter = await listPictures(reporter, { show: 'mine', limit: 100 })
  assert.deepEqual(ofReporter.map(({ id }) => id).toSorted(), [mine.id, used.id].toSorted())
  const [withoutAlt, unused] = await Promise.all([found({ show: 'without-alt' }), found({ show: 'unused' })])
  assert.deepEqual(
    [
      withoutAlt.includes(mine.id),
      withoutAlt.includes(used.id),
      unused.includes(mine.id),
      unused.includes(used.id),
    ],
    [true, false, true, false],
  )
})

test('a picture on the page of an author is in use', async () => {
  const portrait = await aPicture()
  const words = { roleFa: '', roleEn: '', aboutFa: '', aboutEn: '' }
  await saveAuthor(newsroom, {
    ...words,
    nameFa: 'سارا نیک\u200Cرای',
    nameEn: 'Sara Nikray',
    pictureId: portrait.id,
    personId: null,
  })

  assert.ok(!(await found({ show: 'unused' })).includes(portrait.id))
})

test('the library goes on where a page of it ended', async () => {
  const everything = await listPictures(newsroom, { show: 'all', limit: 100 })
  assert.equal(await countFound(newsroom, { show: 'all' }), everything.length)
  const third = everything[2]
  assert.ok(third)
  const before = `${third.createdAt.toISOString()}_${third.id}`
  assert.deepEqual(
    await found({ before }),
    everything.slice(3).map(({ id }) => id),
  )
  await assert.rejects(found({ before: 'nonsense' }), faulty('before malformed'))
})

test('a picture that any revision names is not deleted, one that none names goes with its files', async () => {
  const used = await aPicture()
  await aStory(newsroom, { status: 'draft', content: { pictureId: used.id } })
  await assert.rejects(deletePicture(newsroom, { id: used.id }), refused('picture.in_use'))
  const spare = await aPicture({ bytes: await aPhotograph({ width: 333 }) })
  await readRendition(newsroom, spare, { shape: 'square', width: 320, format: 'webp' })
  await deletePicture(newsroom, { id: spare.id })
  assert.deepEqual(
    storage.keys().filter(key => key.includes(spare.contentHash)),
    [],
  )
  assert.equal(await readPicture(newsroom, spare.id), undefined)
})

test('a picture in the text of a story is in use as one beside it is, also in a gallery', async () => {
  const [one, other] = [await aPicture(), await aPicture()]
  const pictures = [one, other].map(({ id }) => ({ type: 'picture' as const, attrs: { pictureId: id } }))
  const body = { type: 'doc' as const, content: [{ type: 'gallery' as const, content: pictures }] }
  const { id } = await aStory(newsroom, { status: 'draft', content: { body } })
  await assert.rejects(deletePicture(newsroom, { id: other.id }), refused('picture.in_use'))
  assert.deepEqual(
    (await listUses(newsroom, one.id)).map(use => [use.id, use.isCurrent]),
    [[id, true]],
  )
  assert.ok(!(await found({ show: 'unused' })).includes(other.id))
})

test('a draft cannot name a picture in its text that is not in the library', async () => {
  const content = [{ type: 'picture' as const, attrs: { pictureId: nobodys } }]
  const story = aStory(newsroom, { status: 'draft', content: { body: { type: 'doc', content } } })
  await assert.rejects(story, faulty('body unknown-picture'))
})

test('a file that two pictures share stays while one of them does', async () => {
  const bytes = await aPhotograph({ width: 444 })
  const [one, other] = [await aPicture({ bytes }), await aPicture({ bytes })]
  await deletePicture(newsroom, { id: one.id })
  assert.ok(await storage.get(originalKey(other)))
  await deletePicture(newsroom, { id: other.id })
  assert.equal(await storage.get(originalKey(other)), undefined)
})

test('replacing keeps the picture’s id and words, shows the new file, and forgets the pages that showed the old', async () => {
  const picture = await aPicture({ caption: 'پل' })
  const { id: storyId } = await aStory(newsroom, { content: { pictureId: picture.id } })
  const old = { shape: 'wide', width: 320, format: 'webp' } as const
  await readRendition(newsroom, picture, old)
  await cropPicture(newsroom, { id: picture.id, focus: { x: 0.2, y: 0.3 }, crops: {} })
  purged.length = 0
  const bytes = await aPhotograph({ width: 900, height: 450 })
  await replacePicture(newsroom, { id: picture.id, bytes, fileName: 'تازه.jpg' })
  const present = await readPicture(newsroom, picture.id)
  assert.ok(present)
  assert.deepEqual(
    [present.width, present.height, present.caption, present.fileName, present.version],
    [900, 450, 'پل', 'تازه.jpg', 2],
  )
  assert.deepEqual(present.focus, { x: 0.5, y: 0.5 }, 'a picture of another shape has its own middle')
  assert.notEqual(present.stamp, picture.stamp)
  assert.ok(purged.includes(pageTags.story(storyId)) && purged.includes(pageTags.list('fa')))
})

test('where a picture is used tells the stories that show it now from those that once did', async () => {
  const picture = await aPicture()
  const { id } = await aStory(newsroom, { content: { pictureId: picture.id } })
  const [use] = await listUses(newsroom, picture.id)
  assert.deepEqual([use?.id, use?.isCurrent, use?.status], [id, true, 'published'])
})

test('a picture whose words were never written, or by an older analyser, is found once they are renewed', async () => {
  const { id } = await aPicture({ alt: 'درنای تالاب' })
  await db.updateTable('media').set({ terms: null, analyser: 0 }).where('id', '=', id).execute()
  assert.deepEqual(await found({ text: 'درنا' }), [])
  assert.deepEqual(await pictureTerms.list(newsroom, 'older', { limit: 10 }), [id])

  assert.equal(await pictureTerms.renew(newsroom, id, 'older'), true)

  assert.deepEqual(await found({ text: 'درنا' }), [id])
  assert.equal(await pictureTerms.renew(newsroom, id, 'older'), false)
})
