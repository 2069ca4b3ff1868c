import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, faulty, refused } from '../../newsroom/testing.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { listReleases } from '../inbox-store.ts'
import { releaseFor } from '../present-release.ts'
import { returnRelease } from '../return-release.ts'
import { sendRelease } from '../send-release.ts'
import { takeRelease } from '../take-release.ts'
import { anEditor, anOffice, anOfficerOf, aSentRelease, unread } from '../testing.ts'
import { handOverRelease } from './hand-over-release.ts'
import { remindDesks } from './remind-desks.ts'
import { saveDesk } from './save-desk.ts'
import { saveRouting } from './save-routing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const administrator = actingAs(context, await anActor(context, 'administrator'))
const editor = await anEditor(context)
const officer = await anOfficerOf(context, await anOffice(context))
const desk = (nameFa: string, answerMinutes: number) =>
  saveDesk(administrator, { nameFa, nameEn: nameFa, answerMinutes })
const first = await desk('میز استان\u200Cها', 60)
const second = await desk('میز حادثه', 30)
const anything = { section: null, province: null, kind: null, words: '', deskId: first.id }
const inOpenList = async () =>
  (await listReleases(context, { side: 'desk' }, { list: 'open', limit: 100 })).map(({ id }) => id)
const later = (minutes: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + minutes * 60_000))

test('editors and officers change no desk and no rule', async () => {
  await assert.rejects(
    saveDesk(editor, { nameFa: 'ا', nameEn: 'a', answerMinutes: 60 }),
    refused('access.not_allowed'),
  )
  await assert.rejects(saveRouting(officer, { basedOn: 0, rules: [] }), refused('access.not_allowed'))
})

test('everything wrong with a desk and with the rules is told at once', async () => {
  await assert.rejects(
    saveDesk(administrator, { nameFa: ' ', nameEn: '', answerMinutes: 1 }),
    faulty('nameFa required', 'nameEn required', 'answerMinutes out-of-range'),
  )
  await assert.rejects(
    saveRouting(administrator, { basedOn: 0, rules: [{ ...anything, section: 'none', deskId: 'nobody' }] }),
    faulty('rules.1.section unknown', 'rules.1.deskId unknown'),
  )
})

test('two administrators do not write the rules over each other', async () => {
  await saveRouting(administrator, {
    basedOn: 0,
    rules: [{ ...anything, words: 'سیل، آتش\u200Cسوزی', deskId: second.id }, anything],
  })

  await assert.rejects(
    saveRouting(administrator, { basedOn: 0, rules: [] }),
    refused('routing.changed_since_read'),
  )
})

test('a release comes to the desk of the first rule that fits, which says why', async () => {
  const { id } = await aSentRelease(officer, { headline: 'آتش سوزی در بازار' })

  const seen = await releaseFor(editor, unread, id)

  assert.deepEqual([seen.desk?.id, seen.forDesk?.routedBy?.place], [second.id, 1])
  assert.equal((await releaseFor(officer, unread, id)).forDesk, null)
})

test('what is wanted first stands first: an embargo that ends soon before what came earlier', async () => {
  const calm = await aSentRelease(officer, { eventAt: null })
  const soon = new Date(context.clock.now().getTime() + 80 * 60_000)
  const urgent = await aSentRelease(officer, { eventAt: null, embargoUntil: soon })

  const order = (await inOpenList()).filter(id => id === calm.id || id === urgent.id)

  assert.deepEqual(order, [urgent.id, calm.id])
})

test('an officer hands nothing over, and nothing goes to a desk that is not there or is the same', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  const to = (deskId: string) => ({ releaseId, deskId, note: '' })

  await assert.rejects(handOverRelease(officer, to(second.id)), refused('access.not_allowed'))
  await assert.rejects(handOverRelease(editor, to(releaseId)), refused('desk.not_found'))
  await assert.rejects(handOverRelease(editor, to(first.id)), refused('desk.same'))
})

test('a release is handed to another desk, where nobody reads it yet, and comes back to it after a return', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  await takeRelease(editor, { releaseId })
  await handOverRelease(editor, { releaseId, deskId: second.id, note: 'حادثه است' })

  const seen = await releaseFor(editor, unread, releaseId)
  assert.deepEqual([seen.status, seen.holder, seen.desk?.id], ['sent', null, second.id])
  assert.deepEqual(
    seen.forDesk?.handings.map(({ note }) => note),
    ['حادثه است'],
  )
  await returnRelease(editor, { releaseId, note: 'ساعت؟' })
  await sendRelease(officer, { releaseId })
  assert.equal((await releaseFor(editor, unread, releaseId)).desk?.id, second.id)
})

test('a release that was answered is not handed over', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  await returnRelease(editor, { releaseId, note: 'ساعت؟' })

  await assert.rejects(
    handOverRelease(editor, { releaseId, deskId: second.id, note: '' }),
    refused('release.act_not_possible'),
  )
})

test('a desk is reminded once, when a quarter of its time is left', async () => {
  await aSentRelease(officer)
  later(44)
  await remindDesks(context)
  later(2)
  const nearlyOver = await remindDesks(context)
  const again = await remindDesks(context)

  assert.ok(nearlyOver >= 1)
  assert.equal(again, 0)
})

test('a passage that does not stand in the release is refused', async () => {
  const { id: releaseId, revisionId } = await aSentRelease(officer)
  const passage = { part: 'lead', block: 0, quote: 'چیزی که نیست', note: 'بنویسید' } as const

  await assert.rejects(
    returnRelease(editor, { releaseId, revisionId, note: 'اصلاح', passages: [passage] }),
    FieldProblems,
  )
})

test('the office sees the passages that were marked, in their order', async () => {
  const { id: releaseId, revisionId } = await aSentRelease(officer)
  const passages = [
    { part: 'lead', block: 0, quote: 'دهانهٔ میانی', note: 'کدام دهانه؟' },
    { part: 'body', block: 0, quote: 'سه متر', note: 'از کجا؟' },
  ] as const
  await returnRelease(editor, { releaseId, revisionId, note: 'دو نکته', passages })

  const { answers } = await releaseFor(officer, unread, releaseId)

  assert.deepEqual(
    answers.at(-1)?.passages.map(({ number, quote }) => [number, quote]),
    [
      [1, 'دهانهٔ میانی'],
      [2, 'سه متر'],
    ],
  )
})
