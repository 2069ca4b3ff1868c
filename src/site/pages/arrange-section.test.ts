import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPlacedDossier, aStory } from '../a-newsroom.ts'
import { arrangeSection } from './arrange-section.ts'

const stories = Array.from({ length: 10 }, (_, place) => aStory({ code: 100100 + place }))
const old = aStory({ code: 100001 })
const codeOf = (shown: { id: string } | undefined) => Number(shown?.id.slice(-12))
const codesOf = (shown: readonly { id: string }[]) => shown.map(codeOf)

test('a young section has no head, unless its editors arrange one', () => {
  const young = stories.slice(0, 2)
  assert.equal(arrangeSection(young, []).lead, undefined)
  assert.deepEqual(codesOf(arrangeSection(young, []).rest), codesOf(young))
  assert.equal(arrangeSection(young, [{ position: 1, holds: old }]).lead?.id, old.id)
})

test('the newest pictured story leads and three stand beside it where nothing is arranged', () => {
  const { lead, beside, rest } = arrangeSection(stories, [])
  assert.equal(codeOf(lead), 100100)
  assert.deepEqual(codesOf(beside), [100101, 100102, 100103])
  assert.equal(rest.length, 6)
})

test('an arranged story stands in its place, the empty ones fall back, and nothing is told twice', () => {
  const arranged = [
    { position: 3, holds: old },
    { position: 4, holds: stories[0] ?? old },
  ]
  const { lead, beside, rest } = arrangeSection(stories, arranged)
  assert.equal(codeOf(lead), 100101)
  assert.deepEqual(codesOf(beside), [100102, 100001, 100100])
  assert.deepEqual(codesOf(rest), [100103, 100104, 100105, 100106, 100107, 100108, 100109])
})

test('a dossier stands in its place as a story does, and one that is not seen leaves it to the latest', () => {
  const arranged = [{ position: 2, holds: aPlacedDossier() }]
  assert.deepEqual(
    arrangeSection(stories, arranged).beside.map(({ kind }) => kind),
    ['dossier', 'news', 'news'],
  )
  assert.deepEqual(codesOf(arrangeSection(stories, []).beside), [100101, 100102, 100103])
})
