import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { emptyBody } from '../newsroom/index.ts'
import { aNewsroom, faulty } from '../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { releaseFor, revisionFor } from './present-release.ts'
import { returnRelease } from './return-release.ts'
import { sendRelease } from './send-release.ts'
import { takeRelease } from './take-release.ts'
import { aDraft, anEditor, anOffice, anOfficerOf, aReleaseToWrite, aSentRelease, unread } from './testing.ts'
import { withdrawRelease } from './withdraw-release.ts'
import { writeRelease } from './write-release.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const officer = await anOfficerOf(context, await anOffice(context))
const editor = await anEditor(context)
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const notPossible = refusal('release.act_not_possible')

test('everything missing is told at once, and the release stays a draft', async () => {
  const { id: releaseId } = await aDraft(officer, { headline: '', lead: ' ', body: emptyBody, contact: '' })

  await assert.rejects(sendRelease(officer, { releaseId }), (error: unknown) => {
    assert.ok(error instanceof FieldProblems)
    assert.deepEqual(
      error.problems.map(({ field }) => field),
      ['headline', 'lead', 'body', 'contact'],
    )
    return true
  })
  const { status, missing } = await releaseFor(officer, unread, releaseId)
  assert.deepEqual([status, missing.length], ['draft', 4])
})

test('an embargo that is over is no embargo: the office is asked what it meant', async () => {
  const { id: releaseId } = await aDraft(officer, { embargoUntil: new Date('2020-12-01T00:00:00Z') })

  await assert.rejects(sendRelease(officer, { releaseId }), faulty('embargoUntil embargo-over'))
})

test('an editor sends no releases', async () => {
  const { id: releaseId } = await aDraft(officer)

  await assert.rejects(sendRelease(editor, { releaseId }), refusal('access.not_allowed'))
})

test('a release that was sent is not changed, nor sent twice', async () => {
  const { id: releaseId } = await aSentRelease(officer)

  await assert.rejects(writeRelease(officer, aReleaseToWrite({ releaseId, lead: 'تازه' })), notPossible)
  await assert.rejects(sendRelease(officer, { releaseId }), notPossible)
})

test('the desk reads what was sent while the office writes the next revision', async () => {
  const { id: releaseId, revisionId: basedOn } = await aSentRelease(officer, { lead: 'لید فرستاده' })
  await returnRelease(editor, { releaseId, note: 'ساعت را بنویسید.' })

  const next = await writeRelease(
    officer,
    aReleaseToWrite({
      releaseId,
      basedOn,
      lead: 'لید ناتمام',
      embargoUntil: new Date('2026-12-01T00:00:00Z'),
    }),
  )

  const seen = await releaseFor(editor, unread, releaseId)
  assert.deepEqual([seen.content.lead, seen.embargoUntil], ['لید فرستاده', null])
  assert.deepEqual(
    seen.revisions.map(({ id }) => id),
    [basedOn],
  )
  await assert.rejects(
    revisionFor(editor, { releaseId, revisionId: next.revisionId }),
    refusal('release.not_found'),
  )
  assert.equal((await revisionFor(officer, { releaseId, revisionId: basedOn })).lead, 'لید فرستاده')
})

test('a release that was returned is sent again, and the desk sees both that were sent', async () => {
  const { id: releaseId, revisionId: basedOn } = await aSentRelease(officer)
  await returnRelease(editor, { releaseId, note: 'ساعت را بنویسید.' })
  await writeRelease(officer, aReleaseToWrite({ releaseId, basedOn, lead: 'ساعت شش صبح باز می\u200Cشود.' }))

  await sendRelease(officer, { releaseId })

  const seen = await releaseFor(editor, unread, releaseId)
  assert.equal(seen.content.lead, 'ساعت شش صبح باز می\u200Cشود.')
  assert.deepEqual(
    seen.revisions.map(({ number }) => number),
    [2, 1],
  )
  assert.deepEqual(
    seen.answers.map(({ verdict }) => verdict),
    ['sent', 'returned', 'sent'],
  )
})

test('an office takes a release back while it is read, and the desk is told', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  await takeRelease(editor, { releaseId })

  await withdrawRelease(officer, { releaseId })

  assert.equal((await releaseFor(editor, unread, releaseId)).status, 'withdrawn')
  await assert.rejects(returnRelease(editor, { releaseId, note: 'دیر رسید.' }), notPossible)
})
