import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createDossier } from '../dossiers/create-dossier.ts'
import { listProvinces } from '../province-store.ts'
import { actingAs, aNewsroom, anActor, faulty, refused } from '../testing.ts'
import { changesBetween, totalsOf } from './election.ts'
import { readDeskElection, readPublicElection } from './election-store.ts'
import { enterCount, nameTable, setTableState, type CountOrder } from './enter-count.ts'
import { readResults } from './read-results.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const provinces = await listProvinces(newsroom)
const { id: dossierId, slug } = await createDossier(newsroom, {
  title: 'انتخابات شوراها',
  introduction: 'شمارش به تفکیک استان.',
  stories: [],
})
const csv = 'استان,فهرست بلوط,فهرست سرو,باطله,واجدان شرایط\nیزد,"۱۲٬۳۴۵",2000,100,40000\nlorestan,5,6,,'
const order: CountOrder = {
  dossierId,
  csv,
  kind: 'count',
  countedAt: new Date('2026-11-22T06:30:00Z'),
  source: 'ستاد انتخابات (ساختگی)',
  note: '',
  basedOn: 0,
}
const problemsIn = (text: string) =>
  readResults(text, provinces).problems.map(({ field, problem }) => `${field} ${problem}`)

test('digits of either script, grouped or not, are read; what is not told stays untold', () => {
  const { results, problems } = readResults(csv, provinces)
  assert.deepEqual(problems, [])
  assert.deepEqual(results, {
    choices: ['فهرست بلوط', 'فهرست سرو'],
    rows: [
      { province: 'yazd', votes: [12_345, 2000], invalid: 100, eligible: 40_000 },
      { province: 'lorestan', votes: [5, 6], invalid: null, eligible: null },
    ],
  })
})

test('a spreadsheet’s tabs and semicolons, quotes, line ends and mark at the beginning are read', () => {
  const tabs = readResults('\uFEFFprovince\tالف\r\nYazd\t7\r\n', provinces)
  const semicolons = readResults('استان;"الف; نخست"\n"یزد";1,234\n\n', provinces)
  assert.deepEqual([tabs.problems, semicolons.problems], [[], []])
  assert.deepEqual(tabs.results.rows[0]?.votes, [7])
  assert.deepEqual([semicolons.results.choices, semicolons.results.rows[0]?.votes], [['الف; نخست'], [1234]])
})

test('everything that is wrong with a file is said at once, each with its line', () => {
  const wrong = [
    'استان,الف,الف,,واجدان شرایط',
    'یزد,1,2,3,4',
    'یزد,1,2,3,100',
    'مشهد,1,2,3,100',
    'ایلام,یک,-2,,100',
    'گیلان,1,2',
  ].join('\n')
  assert.deepEqual(problemsIn(wrong), [
    'csv.1 repeated-choice',
    'csv.1 nameless-choice',
    'csv.2 more-votes-than-voters',
    'csv.3 repeated-province',
    'csv.4 unknown-province',
    'csv.5 not-a-count',
    'csv.5 not-a-count',
    'csv.5 not-a-count',
    'csv.6 cells-missing',
  ])
})

test('a file without a table is told what it lacks', () => {
  assert.deepEqual(problemsIn(''), ['csv.1 no-results'])
  assert.deepEqual(problemsIn('استان,الف'), ['csv no-results'])
  assert.deepEqual(problemsIn('شهر,الف\nیزد,1'), ['csv.1 no-province-column'])
  assert.deepEqual(problemsIn('استان\nیزد'), ['csv.1 no-choice'])
})

test('a reporter enters no count and publishes none', async () => {
  await assert.rejects(nameTable(reporter, { dossierId, title: 'نتایج' }), refused('access.not_allowed'))
  await assert.rejects(enterCount(reporter, order), refused('access.not_allowed'))
  await assert.rejects(
    setTableState(reporter, { dossierId, state: 'published' }),
    refused('access.not_allowed'),
  )
})

test('a table is named before it is filled, and filled before readers see it', async () => {
  await assert.rejects(enterCount(editor, order), refused('election.none'))
  await nameTable(editor, { dossierId, title: 'نتایج شوراها' })
  await assert.rejects(setTableState(editor, { dossierId, state: 'published' }), faulty('csv no-results'))
})

test('nothing of a count with a fault is taken', async () => {
  await assert.rejects(
    enterCount(editor, {
      ...order,
      csv: 'استان,الف\nیزد,نه',
      source: ' ',
      countedAt: new Date('2026-11-23T00:00:00Z'),
      kind: 'correction',
    }),
    faulty(
      'csv.2 not-a-count',
      'source required',
      'countedAt in-the-future',
      'note correction-needs-note',
      'kind nothing-to-correct',
    ),
  )
  assert.deepEqual((await readDeskElection(newsroom, dossierId))?.counts, [])
})

test('readers see nothing of a table before it is published', async () => {
  await enterCount(editor, order)
  await assert.rejects(enterCount(editor, order), refused('election.changed_since_read'))
  assert.equal(await readPublicElection(newsroom, slug), undefined)

  await setTableState(editor, { dossierId, state: 'published' })

  const election = await readPublicElection(newsroom, slug)
  assert.deepEqual(election?.counts.map(totalsOf), [[12_350, 2006]])
})

test('what readers have seen gets smaller by a correction alone, which stays in sight', async () => {
  const less = { ...order, basedOn: 1, csv: csv.replace('"۱۲٬۳۴۵"', '12000') }
  await assert.rejects(enterCount(editor, less), faulty('kind count-goes-back'))
  await assert.rejects(
    enterCount(editor, { ...less, countedAt: new Date('2026-11-22T06:00:00Z') }),
    faulty('countedAt earlier-than-last', 'kind count-goes-back'),
  )

  await enterCount(editor, { ...less, kind: 'correction', note: 'یک صندوق دو بار شمرده شده بود.' })

  const [now, before] = (await readPublicElection(newsroom, slug))?.counts ?? []
  assert.ok(now !== undefined && before !== undefined)
  assert.deepEqual(
    [now.kind, now.note, changesBetween(before, now)],
    [
      'correction',
      'یک صندوق دو بار شمرده شده بود.',
      [{ province: 'yazd', choice: 'فهرست بلوط', before: 12_345, after: 12_000 }],
    ],
  )
})

test('a table that is taken back is seen by nobody outside', async () => {
  await setTableState(editor, { dossierId, state: 'draft' })
  assert.equal(await readPublicElection(newsroom, slug), undefined)
})
