import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom } from '../../newsroom/testing.ts'
import { csvLine } from '../../platform/csv.ts'
import { declineRelease } from '../decline-release.ts'
import { returnRelease } from '../return-release.ts'
import { sendRelease } from '../send-release.ts'
import { anEditor, anOffice, anOfficerOf, aSentRelease, unread } from '../testing.ts'
import { csvOfFigures } from './figures-csv.ts'
import { monthlyFigures } from './monthly-figures.ts'
import { publicFigures } from './public-figures.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const later = (minutes: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + minutes * 60_000))
const own = await anOffice(context, { name: '=2+2 راهداری' })
const officer = await anOfficerOf(context, own)
const other = await anOfficerOf(context, await anOffice(context))
// An editor's context shares the clock that the test moves.
const editor = await anEditor(context)

test('a month without releases is counted as nothing, and is told', async () => {
  const [month] = await publicFigures(context, { months: 1 })

  assert.deepEqual(month && [month.month, month.sent, month.medianMinutes], ['1405-09', 0, null])
})

test('what is sent again after a return counts once, each answer in its month, with the median of the waits', async () => {
  const { id: releaseId } = await aSentRelease(officer)
  later(10)
  await returnRelease(editor, { releaseId, note: 'ساعت؟' })
  later(5)
  await sendRelease(officer, { releaseId })
  later(30)
  await declineRelease(editor, { releaseId, reason: 'no-news', note: 'خبری ندارد' })
  await aSentRelease(other)

  const [all] = await publicFigures(context, { months: 1 })
  const [ofOwn] = await publicFigures(context, { months: 1, officeId: own.id })

  assert.deepEqual(
    all && [all.sent, all.accepted, all.returned, all.declined, all.medianMinutes],
    [2, 0, 1, 1, 20],
  )
  assert.equal(ofOwn?.sent, 1)
})

test('by office, each has its line under its address', async () => {
  const lines = await monthlyFigures(context, { by: 'office', months: 2 }, unread.readershipOf)

  assert.deepEqual(lines.map(({ key, sent }) => [key === own.slug, sent]).toSorted(), [
    [false, 1],
    [true, 1],
  ])
})

test('the file holds Jalali months and no formula', async () => {
  const lines = await monthlyFigures(context, { by: 'office', months: 1 }, unread.readershipOf)

  const text = csvOfFigures(lines.filter(({ key }) => key === own.slug))

  assert.match(text, /^\uFEFFjalali_month,from,before/)
  assert.match(text, /1405-09,2026-11-21T20:30:00\.000Z/)
  assert.match(text, /,"'=2\+2 راهداری",1,0,1,1,20,0\r\n$/)
})

const cells: readonly [given: string, written: string][] = [
  ['=1+1', `"'=1+1"`],
  ['  @SUM(A1)', `"'  @SUM(A1)"`],
  ['-5', `"'-5"`],
  ['a "b", c', `"a ""b"", c"`],
  ['یزد', 'یزد'],
]
for (const [given, written] of cells)
  test(`the cell ${JSON.stringify(given)} is written so that no spreadsheet runs it`, () => {
    assert.equal(csvLine([given]), `${written}\r\n`)
  })
