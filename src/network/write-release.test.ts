import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { bodyOfParagraphs } from '../newsroom/index.ts'
import { actingAs, aNewsroom, anActor } from '../newsroom/testing.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { countByStatus, listReleases } from './inbox-store.ts'
import { releaseFor } from './present-release.ts'
import { reachOf } from './reach.ts'
import { sendRelease } from './send-release.ts'
import { takeRelease } from './take-release.ts'
import { aDraft, anEditor, anOffice, anOfficerOf, aReleaseToWrite, aSentRelease, unread } from './testing.ts'
import { withdrawRelease } from './withdraw-release.ts'
import { writeRelease } from './write-release.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const parent = await anOffice(context)
const own = await anOffice(context, { parent: parent.slug })
const [officer, colleague] = [await anOfficerOf(context, own), await anOfficerOf(context, own)]
const officerAbove = await anOfficerOf(context, parent)
const officerElsewhere = await anOfficerOf(context, await anOffice(context))
const editor = await anEditor(context)
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const notFound = refusal('release.not_found')

test('a reporter writes no releases', async () => {
  const reporter = actingAs(context, await anActor(context, 'reporter'))

  await assert.rejects(aDraft(reporter), refusal('access.not_allowed'))
})

test('an officer without an office is told to ask for one', async () => {
  const newcomer = actingAs(context, await anActor(context, 'officer'))

  await assert.rejects(aDraft(newcomer), refusal('officer.no_office'))
  await assert.rejects(reachOf(newcomer), refusal('officer.no_office'))
})

test('a section and a province that do not exist are refused together', async () => {
  await assert.rejects(aDraft(officer, { section: 'nothing', province: 'atlantis' }), (error: unknown) => {
    assert.ok(error instanceof FieldProblems)
    assert.deepEqual(
      error.problems.map(({ field }) => field),
      ['section', 'province'],
    )
    return true
  })
})

test('text of a release is cleaned before it is kept', async () => {
  const { id } = await aDraft(officer, {
    headline: 'پل\u202E  تازه',
    body: bodyOfParagraphs(['متن\u0007 تازه']),
  })

  const { content } = await releaseFor(officer, unread, id)
  assert.equal(content.headline, 'پل تازه')
  assert.deepEqual(content.body, bodyOfParagraphs(['متن تازه']))
})

test('a text that cannot be kept is refused with its field', async () => {
  await assert.rejects(
    aDraft(officer, { lead: 'نیم\0' }),
    (error: unknown) => error instanceof FieldProblems && error.problems[0]?.field === 'lead',
  )
})

test('the desk sees nothing of a draft', async () => {
  const { id } = await aDraft(officer)

  await assert.rejects(releaseFor(editor, unread, id), notFound)
  const inbox = await listReleases(context, await reachOf(editor), { limit: 100 })
  assert.equal(
    inbox.some(release => release.id === id),
    false,
  )
})

test('to the desk a draft is not there: it is neither counted nor can it be taken', async () => {
  const { id: releaseId } = await aDraft(officer)

  await assert.rejects(takeRelease(editor, { releaseId }), notFound)
  const counts = await countByStatus(context, await reachOf(editor))
  assert.equal(
    counts.some(({ status }) => status === 'draft'),
    false,
  )
})

test('a draft that was thrown away never reaches the desk', async () => {
  const { id } = await aDraft(officer)

  await withdrawRelease(officer, { releaseId: id })

  await assert.rejects(releaseFor(editor, unread, id), notFound)
  assert.equal((await releaseFor(officer, unread, id)).status, 'withdrawn')
})

test('a release of another office looks missing', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await assert.rejects(releaseFor(officerElsewhere, unread, releaseId), notFound)
  await assert.rejects(writeRelease(officerElsewhere, aReleaseToWrite({ releaseId })), notFound)
  await assert.rejects(sendRelease(officerElsewhere, { releaseId }), notFound)
  await assert.rejects(withdrawRelease(officerElsewhere, { releaseId }), notFound)
  assert.deepEqual(await listReleases(context, await reachOf(officerElsewhere), { limit: 100 }), [])
})

test('an officer reads what the offices below write, and changes nothing of it', async () => {
  const { id: releaseId } = await aDraft(officer)

  const release = await releaseFor(officerAbove, unread, releaseId)

  assert.deepEqual(release.acts, [])
  await assert.rejects(
    writeRelease(officerAbove, aReleaseToWrite({ releaseId })),
    refusal('release.not_yours'),
  )
  await assert.rejects(sendRelease(officerAbove, { releaseId }), refusal('release.not_yours'))
  await assert.rejects(withdrawRelease(officerAbove, { releaseId }), refusal('release.not_yours'))
})

test('an officer sees nothing of the offices above', async () => {
  const { id } = await aDraft(officerAbove)

  await assert.rejects(releaseFor(officer, unread, id), notFound)
})

test('a colleague of the office goes on writing, and is not overwritten', async () => {
  const { id: releaseId, revisionId: basedOn } = await aDraft(officer)
  await writeRelease(colleague, aReleaseToWrite({ releaseId, basedOn, lead: 'لید همکار' }))

  await assert.rejects(
    writeRelease(officer, aReleaseToWrite({ releaseId, basedOn, lead: 'لید دیگر' })),
    refusal('release.changed_since_read'),
  )
  assert.equal((await releaseFor(officer, unread, releaseId)).lead, 'لید همکار')
})

test('a save whose answer was lost is one when it comes again, and what is written after it goes on from it', async () => {
  const { id: releaseId, revisionId: basedOn } = await aDraft(officer)
  const save = { releaseId, basedOn, revisionId: newId() }
  const [first, then] = [
    aReleaseToWrite({ ...save, lead: 'لید' }),
    aReleaseToWrite({ ...save, revisionId: newId(), lead: 'لید دراز' }),
  ]
  await writeRelease(officer, first)
  await writeRelease(officer, first)

  await assert.rejects(writeRelease(officer, then), refusal('release.changed_since_read'))
  await writeRelease(officer, { ...then, unanswered: [save.revisionId] })

  assert.deepEqual(
    (await releaseFor(officer, unread, releaseId)).revisions.map(({ id }) => id),
    [then.revisionId, save.revisionId, basedOn],
  )
})

test('a save cannot take the id of a revision of another release', async () => {
  const { revisionId } = await aDraft(officerElsewhere)
  const { id: releaseId } = await aDraft(officer)

  await assert.rejects(
    writeRelease(officer, aReleaseToWrite({ releaseId, revisionId, lead: 'لید' })),
    (error: unknown) => error instanceof FieldProblems && error.problems[0]?.field === 'revisionId',
  )
})

test('saving the same again makes no new revision', async () => {
  const { id: releaseId, revisionId: basedOn } = await aDraft(officer)

  const again = await writeRelease(officer, aReleaseToWrite({ releaseId, basedOn }))
  const changed = await writeRelease(officer, aReleaseToWrite({ releaseId, basedOn, eventAt: null }))

  assert.equal(again.revisionId, basedOn)
  assert.notEqual(changed.revisionId, basedOn)
  assert.deepEqual(
    (await releaseFor(officer, unread, releaseId)).revisions.map(({ number }) => number),
    [2, 1],
  )
})
