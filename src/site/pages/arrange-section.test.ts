import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStory } from '../a-newsroom.ts'
import { arrangeSection } from './arrange-section.ts'

const stories = Array.from({ length: 10 }, (_, place) => aStory({ code: 100100 + place }))
const old = aStory({ code: 100001 })
const codesOf = (shown: readonly { code: number }[]) => shown.map(({ code }) => code)

test('a young section has no head, unless its editors arrange one', () => {
  const young = stories.slice(0, 2)
  assert.equal(arrangeSection(young, []).lead, undefined)
  assert.deepEqual(codesOf(arrangeSection(young, []).rest), codesOf(young))
  assert.equal(arrangeSection(young, [{ position: 1, story: old }]).lead?.code, old.code)
})

test('the newest pictured story leads and three stand beside it where nothing is arranged', () => {
  const { lead, beside, rest } = arrangeSection(stories, [])
  assert.equal(lead?.code, 100100)
  assert.deepEqual(codesOf(beside), [100101, 100102, 100103])
  assert.equal(rest.length, 6)
})

test('an arranged story stands in its place, the empty ones fall back, and nothing is told twice', () => {
  const arranged = [
    { position: 3, story: old },
    { position: 4, story: stories[0] ?? old },
  ]
  const { lead, beside, rest } = arrangeSection(stories, arranged)
  assert.equal(lead?.code, 100101)
  assert.deepEqual(codesOf(beside), [100102, 100001, 100100])
  assert.deepEqual(codesOf(rest), [100103, 100104, 100105, 100106, 100107, 100108, 100109])
})
