import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { aComment } from '../testing.ts'
import { areAlike, lookOf } from './look-alike.ts'
import { findGroup, forgetLookAlikesBefore } from './look-alike-store.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const other = await aStory(context)

const groupOf = async (text: string, storyId = story.id): Promise<string> => {
  const { id } = await aComment(context, storyId, { text })
  const row = await db
    .selectFrom('comment')
    .select('look_alike_group as group')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.ok(row.group !== null)
  return row.group
}

test('comments that say different things are in different groups', async () => {
  const first = await groupOf('این پل سال\u200Cها بود که کار داشت.')
  const second = await groupOf('ساخت مدرسه از همه چیز واجب\u200Cتر است.')

  assert.notEqual(first, second)
})

test('the same words in another spelling under another story are in one group', async () => {
  const text = 'می\u200Cشود بگویید کی باز می\u200Cشود؟'

  const first = await groupOf(text)

  assert.equal(await groupOf('مي شود بگوييد كي باز مي\u200Cشود!!!', other.id), first)
  assert.equal(await groupOf(text, other.id), first)
})

test('nearly the same words are in one group, and so is a copy of them', async () => {
  const first = await groupOf('با این بودجه می\u200Cشد دو بیمارستان تازه در شهر ما ساخت و نساختند')
  const alike = 'واقعاً با این بودجه می\u200Cشد سه بیمارستان تازه در شهر ما ساخت و نساختند 😡'

  assert.equal(await groupOf(alike), first)
  assert.equal(await groupOf(alike, other.id), first)
})

test('two short kind words are two readers, not near repeats', () => {
  assert.deepEqual(lookOf('ممنونم').near, [])
  assert.notEqual(lookOf('ممنون').exact, lookOf('ممنونم').exact)
})

test('texts that share a few words are not alike', () => {
  const one = lookOf('به نظر من شهرداری باید پاسخگوی تأخیر پل باشد').sketch
  const two = lookOf('به نظر من مدرسه\u200Cها باید از هفتهٔ آینده باز باشند').sketch

  assert.equal(areAlike(one, two), false)
})

test('of many senders at one moment all come into one group', async () => {
  const text = 'همه با هم می\u200Cگوییم که این جاده باید زودتر ساخته شود'

  const groups = await Promise.all(Array.from({ length: 12 }, (_, at) => groupOf(`${text}${'!'.repeat(at)}`)))
  const near = await Promise.all(Array.from({ length: 6 }, (_, at) => groupOf(`${text} ${at}`)))

  assert.deepEqual(new Set([...groups, ...near]).size, 1)
})

test('a group is forgotten after its time', async () => {
  const text = 'این متن پس از سه ماه دیگر تکراری نیست'
  await groupOf(text)

  await forgetLookAlikesBefore(context, new Date(context.clock.now().getTime() + 1))

  assert.equal(await findGroup(context, lookOf(text)), undefined)
})
