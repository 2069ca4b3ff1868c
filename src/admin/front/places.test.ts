import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesBetween, moved, placed, placesOf, slotsOf, type Placed, type Places } from './places.ts'

const now = new Date('2026-11-22T08:30:00Z')
const a = (id: string, given: { pinnedUntil?: string; isShown?: boolean } = {}): Placed => ({
  holds: {
    kind: 'story',
    id,
    code: 100042,
    headline: id,
    sectionFa: 'فرهنگ',
    sectionEn: 'Culture',
    publishedAt: now.toISOString(),
    hasPicture: true,
    isShown: given.isShown ?? true,
  },
  pinnedUntil: given.pinnedUntil ?? null,
})
const idsOf = (places: Places) => places.map(each => each?.holds.id ?? '')
const four: Places = [a('one'), a('two'), null, a('four')]

test('a place holds nothing when its story is not shown or its pin has ended', () => {
  const slots = [
    { position: 1, ...a('shown') },
    { position: 2, ...a('withdrawn', { isShown: false }) },
    { position: 3, ...a('over', { pinnedUntil: '2026-11-22T08:30:00Z' }) },
  ]
  assert.deepEqual(idsOf(placesOf({ places: 4, slots }, now)), ['shown', '', '', ''])
})

test('a place moved up or down makes the others move by one', () => {
  assert.deepEqual(idsOf(moved(four, 3, 0)), ['four', 'one', 'two', ''])
  assert.deepEqual(idsOf(moved(four, 0, 2)), ['two', '', 'one', 'four'])
})

test('a story that comes pushes the others no further than the next empty place', () => {
  assert.deepEqual(idsOf(placed(four, 0, a('new'))), ['new', 'one', 'two', 'four'])
  assert.deepEqual(idsOf(placed(four, 2, a('new'))), ['one', 'two', 'new', 'four'])
})

test('in a full page the last story falls out', () => {
  const full = placed(four, 2, a('three'))
  assert.deepEqual(idsOf(placed(full, 1, a('new'))), ['one', 'new', 'two', 'three'])
})

test('a story stands in one place: it leaves the former', () => {
  assert.deepEqual(idsOf(placed(four, 0, a('four'))), ['four', 'one', 'two', ''])
})

test('a pin alone is a change too', () => {
  const pinnedFour = [...four.slice(0, 3), a('four', { pinnedUntil: '2026-11-22T09:00:00Z' })]
  assert.equal(changesBetween(four, four), 0)
  assert.equal(changesBetween(four, pinnedFour), 1)
})

test('empty places are not sent', () => {
  assert.deepEqual(
    slotsOf(four).map(({ position, storyId }) => [position, storyId]),
    [
      [1, 'one'],
      [2, 'two'],
      [4, 'four'],
    ],
  )
})

test('a dossier is sent as one, a story as one', () => {
  const dossier = { kind: 'dossier', id: 'water', title: 'آب', stories: 3, hasPicture: true } as const
  const places = placed(four, 2, { holds: { ...dossier, isShown: true }, pinnedUntil: null })
  assert.deepEqual(slotsOf(places).slice(1, 3), [
    { position: 2, storyId: 'two', dossierId: null, pinnedUntil: null },
    { position: 3, storyId: null, dossierId: 'water', pinnedUntil: null },
  ])
})
