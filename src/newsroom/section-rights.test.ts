import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Actor, Rights, SectionRight } from '../people/index.ts'
import { linkAnswer } from './answers/link-answer.ts'
import { approveStory } from './approve-story.ts'
import { correctStory } from './correct-story.ts'
import { createStory } from './create-story.ts'
import { countByStatus, listDeskStories, listWaiting } from './desk-store.ts'
import { readDeskStory, readRevisionOf } from './desk-story-store.ts'
import { holdPen } from './hold-pen.ts'
import { addPicture } from './media/add-picture.ts'
import { cropPicture } from './media/crop-picture.ts'
import { describePicture } from './media/describe-picture.ts'
import { describePictures } from './media/describe-pictures.ts'
import { listUses } from './media/picture-use-store.ts'
import { readPictureDetails } from './media/read-picture-details.ts'
import { replacePicture } from './media/replace-picture.ts'
import { linkCounterparts } from './link-counterparts.ts'
import { publishStory } from './publish-story.ts'
import { returnStory } from './return-story.ts'
import { saveDraft } from './save-draft.ts'
import { readSection } from './section-store.ts'
import type { StoryStatus } from './story.ts'
import { submitStory } from './submit-story.ts'
import { actingAs, aContent, anActor, aNewsroom, aPhotograph, aStorage, aStory, refused } from './testing.ts'
import { updateStory } from './update-story.ts'
import { withdrawStory } from './withdraw-story.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
await aStory(newsroom, { section: 'science' })
await aStory(newsroom, { section: 'culture' })
const science = (await readSection(newsroom, 'science'))?.id ?? ''
const base = await anActor(newsroom, 'editor', 'شیرین')

/** شیرین with this right in science, and as an editor elsewhere. */
const withRight = (right: SectionRight, usual: SectionRight = 'publish') => {
  const rights: Rights = { usual, exceptions: { [science]: right } }
  const actor: Actor = base.kind === 'person' ? { ...base, rights } : base
  return actingAs(newsroom, actor)
}

const inScience = (status: Extract<StoryStatus, 'draft' | 'in-review' | 'approved' | 'published'>) =>
  aStory(newsroom, { status, section: 'science' })
const order = {
  edition: 'fa',
  kind: 'news',
  section: 'science',
  province: null,
  content: aContent(),
} as const

test('who only reads a section begins no story there', async () => {
  await assert.rejects(createStory(withRight('read'), order), refused('access.not_in_section'))
})

test('who only reads a section saves nothing there and takes no pen', async () => {
  const { id: storyId, revisionId } = await inScience('draft')
  const draft = { storyId, basedOn: revisionId, content: aContent() }

  await assert.rejects(saveDraft(withRight('read'), draft), refused('access.not_in_section'))
  await assert.rejects(holdPen(withRight('read'), { storyId }), refused('access.not_in_section'))
  await assert.rejects(submitStory(withRight('read'), { storyId }), refused('access.not_in_section'))
})

test('a picture does not tell of a story in a section that is closed to who asks', async () => {
  const storage = aStorage()
  const bytes = await aPhotograph()
  const picture = await addPicture({ ...newsroom, storage }, { bytes, alt: 'پل', credit: 'آرش' })
  const { id } = await aStory(newsroom, {
    status: 'draft',
    section: 'science',
    content: { pictureId: picture.id },
  })
  const usesFor = async (right: SectionRight) =>
    (await listUses(withRight(right), picture.id)).map(use => use.id)
  assert.deepEqual(await usesFor('read'), [id])
  assert.deepEqual(await usesFor('none'), [])
})

test('who does not publish in a section changes no picture that its readers see, alone or in a batch', async () => {
  const storage = aStorage()
  const bytes = await aPhotograph()
  const said = { alt: 'پل', credit: 'آرش' }
  const picture = await addPicture({ ...newsroom, storage }, { bytes, ...said })
  await aStory(newsroom, { status: 'published', section: 'science', content: { pictureId: picture.id } })
  const elsewhere = { ...withRight('review'), storage }
  const no = refused('picture.is_public')
  const { id } = picture

  await assert.rejects(describePicture(elsewhere, { id, ...said }), no)
  await assert.rejects(cropPicture(elsewhere, { id, focus: { x: 0.2, y: 0.2 }, crops: {} }), no)
  await assert.rejects(replacePicture(elsewhere, { id, bytes, fileName: 'bridge.jpg' }), no)
  assert.deepEqual(await describePictures(elsewhere, { ids: [id], caption: 'پل', credit: '', licence: '' }), {
    changed: [],
    left: [id],
  })
  assert.equal((await readPictureDetails(elsewhere, id)).mayChange, false)

  await describePicture(withRight('publish', 'read'), { id, ...said, alt: 'پل و رود' })
  assert.equal((await readPictureDetails(withRight('publish', 'read'), id)).mayChange, true)
})

test('a story answers another one only by who writes it and sees the other', async () => {
  const [mine, closed] = [await aStory(newsroom, { section: 'culture' }), await inScience('published')]
  const order = { storyId: mine.id, answersId: closed.id, kind: 'reply', party: 'شرکت آب' } as const

  await assert.rejects(linkAnswer(withRight('none'), order), refused('story.not_found'))
  await assert.rejects(
    linkAnswer(withRight('read'), { ...order, storyId: closed.id, answersId: mine.id }),
    refused('access.not_in_section'),
  )
  await linkAnswer(withRight('read'), order)
})

test('a story says what who asks may do in its section', async () => {
  const { id } = await inScience('draft')
  const mayWith = async (right: SectionRight) => (await readDeskStory(withRight(right), id)).may
  assert.deepEqual(await mayWith('read'), [])
  assert.deepEqual(await mayWith('write'), ['story.write'])
  assert.deepEqual(await mayWith('publish'), ['story.write', 'story.review', 'story.publish'])
})

test('nobody moves a story into a section where she does not write', async () => {
  const { id: storyId, revisionId } = await aStory(newsroom, { status: 'draft', section: 'culture' })
  const draft = { storyId, basedOn: revisionId, content: aContent(), section: 'science' }

  await assert.rejects(saveDraft(withRight('read'), draft), refused('access.not_in_section'))
})

test('who writes in a section neither returns nor approves there', async () => {
  const { id: storyId, revisionId } = await inScience('in-review')

  await assert.rejects(
    returnStory(withRight('write'), { storyId, note: 'نه' }),
    refused('access.not_in_section'),
  )
  await assert.rejects(
    approveStory(withRight('write'), { storyId, revisionId }),
    refused('access.not_in_section'),
  )
})

test('who writes in a section does not change what was approved there', async () => {
  const { id: storyId, revisionId } = await inScience('approved')
  const draft = { storyId, basedOn: revisionId, content: aContent() }

  await assert.rejects(saveDraft(withRight('write'), draft), refused('story.approved_already'))
})

test('who reviews a section does not publish there', async () => {
  const { id: storyId, revisionId } = await inScience('approved')

  await assert.rejects(
    publishStory(withRight('review'), { storyId, revisionId }),
    refused('access.not_in_section'),
  )
})

test('who reviews a section does not touch what is published there', async () => {
  const { id: storyId, revisionId: basedOn } = await inScience('published')
  const reviewer = withRight('review')

  await assert.rejects(
    correctStory(reviewer, { storyId, basedOn, note: 'نه' }),
    refused('access.not_in_section'),
  )
  await assert.rejects(updateStory(reviewer, { storyId, basedOn }), refused('access.not_in_section'))
  await assert.rejects(withdrawStory(reviewer, { storyId, note: 'نه' }), refused('access.not_in_section'))
})

test('a correction does not carry a story into a section that is not the editor’s', async () => {
  const { id: storyId, revisionId: basedOn } = await aStory(newsroom, { section: 'culture' })
  const correction = { storyId, basedOn, note: 'نه', section: 'science' }

  await assert.rejects(correctStory(withRight('review'), correction), refused('access.not_in_section'))
})

test('counterparts are linked by who publishes in both sections', async () => {
  const fa = await inScience('published')
  const en = await aStory(newsroom, { edition: 'en', section: 'culture' })

  await assert.rejects(
    linkCounterparts(withRight('review'), { fa: fa.id, en: en.id }),
    refused('access.not_in_section'),
  )
})

test('a closed section is not even named: its stories are not found', async () => {
  const { id: storyId, revisionId } = await inScience('in-review')
  const outsider = withRight('none')

  await assert.rejects(readDeskStory(outsider, storyId), refused('story.not_found'))
  await assert.rejects(readRevisionOf(outsider, { storyId, revisionId }), refused('story.not_found'))
  await assert.rejects(approveStory(outsider, { storyId, revisionId }), refused('story.not_found'))
})

test('lists, counts and what waits leave a closed section out', async () => {
  const outsider = withRight('none')
  const everybody = withRight('publish')

  const seen = (await listDeskStories(outsider, { limit: 100 })).map(({ section }) => section)
  const waiting = (await listWaiting(outsider)).map(({ section }) => section)

  assert.ok(seen.includes('culture') && !seen.includes('science'))
  assert.equal(waiting.includes('science'), false)
  assert.ok((await listWaiting(everybody)).some(({ section }) => section === 'science'))
  assert.ok(sumOf(await countByStatus(outsider)) < sumOf(await countByStatus(everybody)))
})

test('one open section among closed ones is all that is seen', async () => {
  const seen = await listDeskStories(withRight('read', 'none'), { limit: 100 })

  assert.deepEqual([...new Set(seen.map(({ section }) => section))], ['science'])
})

test('who publishes in one section does there all that an editor does', async () => {
  const editor = withRight('publish', 'none')
  const { id: storyId, revisionId } = await createStory(editor, order)

  await submitStory(editor, { storyId })
  await returnStory(editor, { storyId, note: 'منبع؟' })
  await publishStory(editor, { storyId, revisionId })
  await correctStory(editor, { storyId, basedOn: revisionId, note: 'درست شد.' })

  assert.deepEqual((await readDeskStory(editor, storyId)).acts, ['correct', 'update', 'withdraw'])
})

test('the acts offered are those of the section', async () => {
  const { id } = await inScience('in-review')

  assert.deepEqual((await readDeskStory(withRight('read'), id)).acts, [])
  assert.deepEqual((await readDeskStory(withRight('review'), id)).acts, ['return', 'approve'])
  assert.deepEqual((await readDeskStory(withRight('publish'), id)).acts, ['return', 'approve', 'publish'])
})

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
