import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf } from './figures-by-section.ts'

const of = (section: string, views: number, parent: string | null = null) => ({
  ...{ section, sectionFa: section, sectionEn: section, parent, views },
  ...{ stories: 1, useful: 2, notUseful: 1 },
})
const sections = [of('sport', 10), of('football', 30, 'sport'), of('ski', 5, 'sport'), of('culture', 20)]
const waitingIn = (section: string): number => (section === 'ski' ? 4 : 0)
const shown = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ section, views, stories, useful, notUseful, waiting, under }) => [
    ...[section, views, stories],
    ...[useful, notUseful, waiting, under],
  ])

test('a section by itself counts nothing of those under it', () => {
  assert.deepEqual(shown(linesOf(sections, waitingIn, 'alone')), [
    ['football', 30, 1, 2, 1, 0, 0],
    ['culture', 20, 1, 2, 1, 0, 0],
    ['sport', 10, 1, 2, 1, 0, 0],
    ['ski', 5, 1, 2, 1, 4, 0],
  ])
})

test('a section with those under it counts everything once', () => {
  assert.deepEqual(shown(linesOf(sections, waitingIn, 'with-under')), [
    ['sport', 45, 3, 6, 3, 4, 2],
    ['culture', 20, 1, 2, 1, 0, 0],
  ])
})

test('a section whose parent is not seen stands for itself', () => {
  const own = sections.filter(({ section }) => section !== 'sport')
  assert.deepEqual(
    linesOf(own, waitingIn, 'with-under').map(({ section }) => section),
    ['football', 'culture', 'ski'],
  )
})
