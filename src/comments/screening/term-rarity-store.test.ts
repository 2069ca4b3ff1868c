import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aContent, aNewsroom, aStory } from '../../newsroom/testing.ts'
import { countRarity, readRarity } from './term-rarity-store.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const aStoryOf = (headline: string) => aStory(context, { content: aContent({ headline }) })

test('before the archive is counted, no term is known and no story was counted', async () => {
  const { storiesWith, storiesCounted } = await readRarity(context, ['زعفران'])

  assert.equal(storiesWith('زعفران'), undefined)
  assert.equal(storiesCounted, 0)
})

test('a count says in how many stories a term stands; one of two stories is as rare as an unknown one', async () => {
  await aStoryOf('زعفران قائن رسید')
  await aStoryOf('بهای زعفران بالا رفت')
  await aStoryOf('جشن زعفران و زرشک')
  await aStoryOf('برداشت زرشک')

  await countRarity(context)

  const { storiesWith, storiesCounted } = await readRarity(context, ['زعفران', 'زرشک'])
  assert.equal(storiesCounted, 4)
  assert.equal(storiesWith('زعفران'), 3)
  assert.equal(storiesWith('زرشک'), undefined)
})

test('what was counted is known until this process counts anew', async () => {
  await readRarity(context, ['زعفران'])
  await aStoryOf('گلاب و زعفران')
  assert.equal((await readRarity(context, ['زعفران'])).storiesWith('زعفران'), 3)

  await countRarity(context)

  assert.equal((await readRarity(context, ['زعفران'])).storiesWith('زعفران'), 4)
})
