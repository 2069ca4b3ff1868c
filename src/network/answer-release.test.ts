import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createSection, publishStory } from '../newsroom/index.ts'
import { aNewsroom, aStorage, faulty, refused } from '../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { acceptRelease } from './accept-release.ts'
import { declineRelease } from './decline-release.ts'
import { listOfficeStories } from './list-office-stories.ts'
import { releaseFor } from './present-release.ts'
import { returnRelease } from './return-release.ts'
import { sendRelease } from './send-release.ts'
import { takeRelease } from './take-release.ts'
import { anEditor, anOffice, anOfficerOf, aReleaseToWrite, aSentRelease, unread } from './testing.ts'
import { withdrawRelease } from './withdraw-release.ts'
import { writeRelease } from './write-release.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
await createSection(context, { slug: 'society', nameFa: 'جامعه', nameEn: 'Society' })
await createSection(context, { slug: 'roads', nameFa: 'راه', nameEn: 'Roads' })
const office = await anOffice(context, { name: 'راهداری الیگودرز' })
const officer = await anOfficerOf(context, office)
const [editor, secondEditor] = [await anEditor(context), await anEditor(context)]
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const notAllowed = refusal('access.not_allowed')
const notPossible = refusal('release.act_not_possible')
const storyRow = (id: string) =>
  db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.draft_revision_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['story.status', 'story.embargo_until', 'story.source_release_id', 'story.province_slug'])
    .select(['section.slug as section', 'revision.headline', 'revision.source_label'])
    .where('story.id', '=', id)
    .executeTakeFirstOrThrow()

test('an officer answers no releases, not even the own ones', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await assert.rejects(takeRelease(officer, { releaseId }), notAllowed)
  await assert.rejects(acceptRelease({ ...officer, storage: aStorage() }, { releaseId }), notAllowed)
  await assert.rejects(returnRelease(officer, { releaseId, note: 'نه' }), notAllowed)
  await assert.rejects(declineRelease(officer, { releaseId, reason: 'no-news', note: 'نه' }), notAllowed)
})

test('a release is not returned without words, nor declined without a reason', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await assert.rejects(returnRelease(editor, { releaseId, note: ' \u200C ' }), FieldProblems)
  await assert.rejects(declineRelease(editor, { releaseId, reason: '', note: 'سپاس' }), FieldProblems)
})

test('passages are marked in a revision that was read', async () => {
  const { id: releaseId, revisionId } = await aSentRelease(officer, { lead: 'ساعت ندارد' })
  const marked = {
    releaseId,
    note: 'ساعت را بنویسید.',
    passages: [{ part: 'lead' as const, block: 0, quote: 'ساعت', note: 'کدام؟' }],
  }

  await assert.rejects(returnRelease(editor, marked), faulty('revisionId required'))
  await returnRelease(editor, { ...marked, revisionId })
})

test('the office sees who reads its release', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await takeRelease(editor, { releaseId })

  const { status, last } = await releaseFor(officer, unread, releaseId)
  assert.deepEqual([status, last?.verdict, last?.actorName], ['reading', 'reading', 'editor of the test'])
  await assert.rejects(takeRelease(secondEditor, { releaseId }), refused('release.taken'))
  await takeRelease(secondEditor, { releaseId, isOver: true })
  assert.equal((await releaseFor(editor, unread, releaseId)).holder?.name, 'editor of the test')
})

test('the office reads why its release was returned', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await returnRelease(editor, { releaseId, note: 'ساعت را بنویسید.\nنشانی را هم.' })

  const release = await releaseFor(officer, unread, releaseId)
  assert.deepEqual([release.status, release.last?.note], ['returned', 'ساعت را بنویسید.\nنشانی را هم.'])
  assert.deepEqual(release.acts, ['write', 'send', 'withdraw'])
})

test('a declined release is closed, with its reason', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await declineRelease(editor, { releaseId, reason: 'greeting', note: 'پیام تبریک خبر نیست.' })

  const { status, last, acts } = await releaseFor(officer, unread, releaseId)
  assert.deepEqual(
    [status, last?.reason, last?.note, acts],
    ['declined', 'greeting', 'پیام تبریک خبر نیست.', []],
  )
  await assert.rejects(acceptRelease(secondEditor, { releaseId }), notPossible)
})

test('an accepted release becomes one draft story that names its source', async () => {
  const { id: releaseId } = await aSentRelease(officer, { section: 'roads' })

  const story = await acceptRelease(editor, { releaseId, note: 'سپاس' })

  assert.deepEqual(await storyRow(story.storyId), {
    status: 'draft',
    embargo_until: null,
    source_release_id: releaseId,
    province_slug: 'lorestan',
    section: 'roads',
    headline: 'پل سراب\u200Cگل فردا باز می\u200Cشود',
    source_label: 'بر پایهٔ اطلاعیهٔ راهداری الیگودرز',
  })
  const seen = await releaseFor(editor, unread, releaseId)
  assert.deepEqual(seen.story, { id: story.storyId, code: story.code, path: null, readership: null })
  await assert.rejects(acceptRelease(secondEditor, { releaseId }), notPossible)
  await assert.rejects(withdrawRelease(officer, { releaseId }), notPossible)
})

test('the desk may choose another section than the office wished for', async () => {
  const wished = await aSentRelease(officer, { section: 'roads' })
  const silent = await aSentRelease(officer)

  const chosen = await acceptRelease(editor, { releaseId: wished.id, section: 'society' })
  const first = await acceptRelease(editor, { releaseId: silent.id })

  assert.equal((await storyRow(chosen.storyId)).section, 'society')
  assert.equal((await storyRow(first.storyId)).section, 'society')
})

test('an editor cannot accept a revision she has not read', async () => {
  const { id: releaseId, revisionId } = await aSentRelease(officer)
  await returnRelease(secondEditor, { releaseId, note: 'ساعت را بنویسید.' })
  await writeRelease(officer, aReleaseToWrite({ releaseId, lead: 'ساعت شش.' }))
  await sendRelease(officer, { releaseId })

  await assert.rejects(
    acceptRelease(editor, { releaseId, revisionId }),
    refusal('release.changed_since_read'),
  )
})

test('an acceptance that fails leaves nothing behind', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await assert.rejects(acceptRelease(editor, { releaseId, section: 'nothing' }), FieldProblems)

  assert.equal((await releaseFor(editor, unread, releaseId)).status, 'sent')
})

test('two editors who accept at once make one story', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  const both = await Promise.allSettled([
    acceptRelease(editor, { releaseId }),
    acceptRelease(secondEditor, { releaseId }),
  ])

  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const stories = await db
    .selectFrom('story')
    .select('id')
    .where('source_release_id', '=', releaseId)
    .execute()
  assert.equal(stories.length, 1)
})

test('the embargo of a release holds its story back', async () => {
  const embargoUntil = new Date('2026-11-23T04:30:00Z')
  const { id: releaseId } = await aSentRelease(officer, { embargoUntil })

  const { storyId, revisionId } = await acceptRelease(editor, { releaseId })

  assert.deepEqual((await storyRow(storyId)).embargo_until, embargoUntil)
  await assert.rejects(publishStory(editor, { storyId, revisionId }), FieldProblems)
})

test('the office learns of its story when readers do', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  const { storyId, revisionId, code } = await acceptRelease(editor, { releaseId })
  const before = await releaseFor(officer, unread, releaseId)

  await publishStory(editor, { storyId, revisionId })

  assert.equal(before.story, null)
  const { story } = await releaseFor(officer, unread, releaseId)
  assert.match(story?.path ?? '', new RegExp(`^/news/${code}/`))
})

test('the page of an office lists its published stories only', async () => {
  const newcomer = await anOffice(context)
  const itsOfficer = await anOfficerOf(context, newcomer)
  const [first, second] = [await aSentRelease(itsOfficer), await aSentRelease(itsOfficer)]
  const { storyId, revisionId } = await acceptRelease(editor, { releaseId: first.id })
  await acceptRelease(editor, { releaseId: second.id })
  assert.deepEqual(await listOfficeStories(context, { officeId: newcomer.id, edition: 'fa', limit: 10 }), [])

  await publishStory(editor, { storyId, revisionId })

  assert.deepEqual(await listOfficeStories(context, { officeId: newcomer.id, edition: 'fa', limit: 10 }), [
    storyId,
  ])
})
