import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf } from './cells-of.ts'
import {
  emptyTable,
  pasted,
  tableFrom,
  textOf,
  withCell,
  withChoice,
  withChoiceAgain,
  withoutChoice,
} from './typed-table.ts'

const columns = { province: 'استان', invalid: 'باطله', eligible: 'واجدان شرایط' }
const provinces = ['تهران', 'فارس', 'یزد']
const empty = emptyTable(provinces)
const at = (row: number, column: number) => ({ row, column })

test('cells are read from a spreadsheet, from files with commas or semicolons, and from quotation marks', () => {
  assert.deepEqual(cellsOf('a\tb\r\n1,5\t2\r\n'), [
    ['a', 'b'],
    ['1,5', '2'],
  ])
  assert.deepEqual(cellsOf('a;b\n1;2'), [
    ['a', 'b'],
    ['1', '2'],
  ])
  assert.deepEqual(cellsOf('a,"b, ""c"""\n\n1,2'), [
    ['a', 'b, "c"'],
    ['1', '2'],
  ])
})

test('a table in which nothing was typed sends no province', () => {
  assert.equal(textOf(empty, columns).csv, 'استان,باطله,واجدان شرایط')
})

test('provinces that are not counted yet are left out, and every line of the answer finds its row', () => {
  const named = withCell(withCell(empty, at(-1, 0), 'بلوط'), at(-1, 1), 'سرو')
  const typed = withCell(withCell(named, at(1, 0), '۱٬۲۰۰'), at(2, 3), '9,000')

  const { csv, rowOfLine } = textOf(typed, columns)

  assert.equal(csv, 'استان,بلوط,سرو,باطله,واجدان شرایط\nفارس,۱٬۲۰۰,,,\nیزد,,,,"9,000"')
  assert.deepEqual(
    [...rowOfLine],
    [
      [2, 1],
      [3, 2],
    ],
  )
})

test('a choice is taken out with its votes, and put back among those that changed meanwhile', () => {
  const typed = pasted(withChoice(empty), { at: at(-1, 0), text: 'بلوط\tسرو\tکاج\n1\t2\t3' }, columns)

  const { table, taken } = withoutChoice(typed, 1)
  assert.deepEqual(table.choices, ['بلوط', 'کاج'])
  assert.deepEqual(table.rows[0]?.cells, ['1', '3', '', ''])

  const again = withChoiceAgain(withCell(table, at(0, 0), '9'), taken)
  assert.deepEqual(again.choices, ['بلوط', 'سرو', 'کاج'])
  assert.deepEqual(again.rows[0]?.cells, ['9', '2', '3', '', ''])
})

test('a block from a spreadsheet fills the cells from the one where it is pasted, with choices and rows as it needs', () => {
  const table = pasted(empty, { at: at(-1, 0), text: 'بلوط\tسرو\tکاج\tباطله\tواجد\n1\t2\t3\t4\t5' }, columns)
  assert.deepEqual(table.choices, ['بلوط', 'سرو', 'کاج'])
  assert.deepEqual(table.rows[0]?.cells, ['1', '2', '3', '4', '5'])

  const longer = pasted(empty, { at: at(2, 0), text: '7\n8' }, columns)
  assert.deepEqual(
    longer.rows.map(({ province, isKnown, cells }) => [province, isKnown, cells[0]]).slice(2),
    [
      ['یزد', true, '7'],
      ['', false, '8'],
    ],
  )
})

test('a column from a spreadsheet keeps the commas of its numbers', () => {
  const table = pasted(empty, { at: at(0, 0), text: '1,200\n\n3,400\n' }, columns)

  assert.deepEqual(
    table.rows.map(({ cells }) => cells[0]),
    ['1,200', '', '3,400'],
  )
})

test('a whole table finds the rows of its provinces in any order and spelling, and loses no line', () => {
  const text = 'استان\tبلوط\tباطله\nيزد\t20\t1\nآتلانتیس\t5\t\nتهران\tدو\t'
  const table = pasted(empty, { at: at(0, 1), text }, columns)

  assert.deepEqual(table.choices, ['بلوط'])
  assert.deepEqual(
    table.rows.map(({ province, isKnown, cells }) => [province, isKnown, ...cells]),
    [
      ['تهران', true, 'دو', '', ''],
      ['فارس', true, '', '', ''],
      ['یزد', true, '20', '1', ''],
      ['آتلانتیس', false, '5', '', ''],
    ],
  )
})

test('a province that stands twice is kept twice, for the server to say so', () => {
  const table = tableFrom(
    [
      ['استان', 'بلوط'],
      ['یزد', '1'],
      ['یزد', '2'],
    ],
    provinces,
    columns,
  )

  assert.equal(textOf(table, columns).csv.split('\n').length, 3)
})

test('one more choice moves the columns beside the choices', () => {
  const table = withChoice(withCell(empty, at(0, 2), '4'), 'کاج')

  assert.deepEqual(table.rows[0]?.cells, ['', '', '', '4', ''])
})
