import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { bodyOfParagraphs } from './body.ts'
import { openHouseWords } from './house-words.ts'
import { aNewsroom, aStory } from './testing.ts'
import { withdrawStory } from './withdraw-story.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const about = (name: string) => ({ body: bodyOfParagraphs([`مدیر ${name} آمار تازه را اعلام کرد.`]) })
const aMinuteLater = (): void => newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 60_000))

test('a word of one story, or of stories that nobody published, is not taken for right', async () => {
  await aStory(newsroom, { content: about('رایان\u200Cگاز') })
  await aStory(newsroom, { status: 'approved', content: about('رایان\u200Cگاز') })
  const words = openHouseWords(newsroom)
  await words.settled()
  assert.equal(words.frequencies().countOf('رایان\u200Cگاز'), 0)
})

test('a word of two published stories is known when the newsroom opens', async () => {
  await aStory(newsroom, { content: about('بهین\u200Cگاز') })
  await aStory(newsroom, { content: about('بهین\u200Cگاز') })
  const words = openHouseWords(newsroom)
  await words.settled()
  assert.equal(words.frequencies().countOf('بهین\u200Cگاز'), 2)
})

test('English stories teach no Persian', async () => {
  await aStory(newsroom, { edition: 'en', content: about('تازه\u200Cگاز') })
  await aStory(newsroom, { edition: 'en', content: about('تازه\u200Cگاز') })
  const words = openHouseWords(newsroom)
  await words.settled()
  assert.equal(words.frequencies().countOf('تازه\u200Cگاز'), 0)
})

test('a story published later is learnt within a minute, and one withdrawn is forgotten', async () => {
  const words = openHouseWords(newsroom)
  await words.settled()
  assert.equal(words.frequencies().countOf('پاک\u200Cگاز'), 0)
  const first = await aStory(newsroom, { content: about('پاک\u200Cگاز') })
  const second = await aStory(newsroom, { content: about('پاک\u200Cگاز') })
  words.readAgain(first.id)
  words.readAgain(second.id)
  words.readAgain(second.id)
  await words.settled()
  aMinuteLater()
  assert.equal(words.frequencies().countOf('پاک\u200Cگاز'), 2)
  await withdrawStory(newsroom, { storyId: second.id, note: 'نام شرکت نادرست بود.' })
  words.readAgain(second.id)
  await words.settled()
  aMinuteLater()
  assert.equal(words.frequencies().countOf('پاک\u200Cگاز'), 0)
})

test('what was given out does not change under a repair', async () => {
  const words = openHouseWords(newsroom)
  await words.settled()
  const known = words.frequencies()
  await words.stop()
  words.readAgain('00000000-0000-7000-8000-000000000000')
  assert.equal(words.frequencies(), known)
})
