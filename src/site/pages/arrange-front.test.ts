import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPlacedDossier, aStory, culture } from '../a-newsroom.ts'
import { arrangeFront } from './arrange-front.ts'

const sport = { id: 'section-sport', slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' }
const stories = Array.from({ length: 12 }, (_, place) =>
  aStory({ code: 100100 + place, section: place % 2 === 0 ? culture : sport }),
)
const rows = [culture, sport].map(section => ({
  section,
  stories: stories.filter(story => story.section.id === section.id),
}))

test('no story of the front page stands in two places, but for the clock of the latest', () => {
  const { front, frontLinks, columns, rows: shown } = arrangeFront(stories, rows)
  const ids = [front, ...frontLinks, ...columns, ...shown.flatMap(row => row.stories)].map(story => story?.id)
  assert.equal(new Set(ids).size, ids.length)
})

test('the newest story with a picture stands on top', () => {
  const plain = aStory({ code: 100200, picture: null })
  assert.equal(arrangeFront([plain, ...stories], rows).front?.id, stories[0]?.id)
})

test('a section with a single story left gets no row of its own', () => {
  const lonely = [{ section: sport, stories: [aStory({ code: 100300, section: sport })] }]
  assert.deepEqual(arrangeFront(stories, lonely).rows, [])
})

test('what editors arranged stands in its place, and an empty place falls back to the latest', () => {
  const chosen = [stories[9], stories[10], stories[11]]
  const arranged = [1, 3, 7].flatMap((position, index) => {
    const story = chosen[index]
    return story === undefined ? [] : [{ position, holds: story }]
  })
  const { front, columns, frontLinks } = arrangeFront(stories, rows, arranged)
  assert.equal(front?.id, chosen[0]?.id)
  assert.equal(columns[1]?.id, chosen[1]?.id)
  assert.equal(frontLinks[1]?.id, chosen[2]?.id)
  assert.equal(columns[0]?.id, stories[0]?.id)
  assert.deepEqual([columns.length, frontLinks.length], [4, 2])
})

test('a dossier may stand on top or in a column; below it no links of a section are made up', () => {
  const dossier = aPlacedDossier()
  const onTop = arrangeFront(stories, rows, [{ position: 1, holds: dossier }])
  assert.deepEqual([onTop.front, onTop.frontLinks], [dossier, []])
  const inColumn = arrangeFront(stories, rows, [{ position: 4, holds: dossier }])
  assert.deepEqual(
    inColumn.columns.map(({ kind }) => kind),
    ['news', 'news', 'dossier', 'news'],
  )
})
