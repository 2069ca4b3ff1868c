import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { bodyOfParagraphs } from '../../newsroom/index.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { printDistance, printOf } from '../../persian/index.ts'
import { anOffice, anOfficerOf, aSentRelease } from '../testing.ts'
import { findAlike } from './find-alike.ts'
import { forgetStoryPrint, printStory } from './print-story.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const officer = await anOfficerOf(context, await anOffice(context))
const other = await anOfficerOf(context, await anOffice(context, { name: 'کتابخانه\u200Cهای گیلان' }))
const text = (place: string) => ({
  headline: 'ساعت کار زمستانی کتابخانه\u200Cهای عمومی استان',
  lead: `کتابخانه\u200Cهای عمومی ${place} تا پایان اسفند هر روز از ساعت هشت تا بیست باز است.`,
  body: bodyOfParagraphs([
    `تالار مطالعهٔ کتابخانهٔ مرکزی ${place} شبانه\u200Cروزی خواهد بود و روزهای تعطیل هم بسته نمی\u200Cشود.`,
    'اعضا می\u200Cتوانند کتاب\u200Cهای امانی را در هر یک از کتابخانه\u200Cهای استان بازگردانند.',
  ]),
})

const plain =
  'کتابخانه\u200Cهای عمومی استان تا پایان اسفند هر روز از ساعت هشت تا بیست باز است. اعضا می\u200Cتوانند کتاب\u200Cهای امانی را در هر یک از کتابخانه\u200Cهای استان بازگردانند. تالار مطالعه شبانه\u200Cروزی خواهد بود.'
const others: readonly [what: string, text: string, isNear: boolean][] = [
  ['the same words', plain, true],
  ['the same words without half-spaces', plain.replaceAll('\u200C', ' '), true],
  ['the same words with one changed', plain.replace('اسفند', 'بهمن'), true],
  [
    'other words',
    'گردنهٔ بلوط از پنجشنبه برای مرمت دیواره بسته است و خودروهای سنگین از راه قدیم می\u200Cگذرند.',
    false,
  ],
]
for (const [what, text, isNear] of others)
  test(`${what} have a ${isNear ? 'near' : 'far'} fingerprint`, () => {
    const distance = printDistance(printOf(plain), printOf(text))

    assert.equal(isNear ? distance <= 14 : distance > 22, true)
  })

test('a text without words has none', () => {
  assert.equal(printOf('…'), 0n)
})

test('a release that says what nobody said is like nothing', async () => {
  const { id } = await aSentRelease(officer)

  assert.deepEqual(await findAlike(context, id), [])
})

test('the same text of another office is found, and told to be the same', async () => {
  const first = await aSentRelease(officer, text('خراسان'))
  const second = await aSentRelease(other, text('خراسان'))

  const found = await findAlike(context, second.id)

  assert.deepEqual(
    found.map(({ id, isSame, officeName }) => [id, isSame, officeName]),
    [[first.id, true, 'راهداری لرستان']],
  )
})

test('a text with another place in it is found as nearly the same', async () => {
  const { id } = await aSentRelease(other, text('گیلان'))

  const found = await findAlike(context, id)

  assert.equal(found.length, 2)
  assert.ok(found.every(({ isSame }) => !isSame))
})

test('a story that is out is found with its address, until it is withdrawn', async () => {
  const words = text('یزد')
  const story = await aStory(context, { content: words })
  await printStory(context, story.id)
  const { id } = await aSentRelease(officer, words)
  const before = (await findAlike(context, id)).filter(({ kind }) => kind === 'story')
  await forgetStoryPrint(context, story.id)
  const after = (await findAlike(context, id)).filter(({ kind }) => kind === 'story')

  assert.match(before[0]?.path ?? '', new RegExp(`/news/${story.code}/`))
  assert.deepEqual([before.length, after.length], [1, 0])
})

test('the text of a draft has no fingerprint: only what readers see is compared', async () => {
  const words = text('سمنان')
  const story = await aStory(context, { status: 'draft', content: words })
  await printStory(context, story.id)
  const { id } = await aSentRelease(officer, words)

  assert.equal(
    (await findAlike(context, id)).some(({ kind }) => kind === 'story'),
    false,
  )
})
