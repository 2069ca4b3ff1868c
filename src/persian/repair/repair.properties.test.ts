import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lexicon } from '../lexicon/lexicon.ts'
import { analyse } from '../search/analyse.ts'
import { Costs } from './costs.ts'
import { applyEdits } from './edit.ts'
import { endingStyle } from './ending-style.ts'
import { houseStyleChoices, type HouseStyle } from './house-style.ts'
import { halfSpaceEdits, readEdited, readLine, type HalfSpaceTools } from './line-reading.ts'
import { protectedSpans } from './protected-spans.ts'
import { repair } from './repair.ts'
import { learnFrequencies } from './word-frequencies.ts'
import { Joiner } from './word-joining.ts'
import { WordReader } from './word-reading.ts'

const WORDS = (
  'می نمی بر رود می\u200Cرود میرود کتابها کتاب ها های ای خانه خانهای رسانهای شهرهای بی\u200Cبی\u200Cسی بیبیسی آینده محور آیندهمحور تر ترین بزرگ تر ' +
  'است شده اند شدهاند گفت: گفت« رفت.او ، ؛ ؟ ! ( ) « » "سلام" كتاب علي خانۀ خانه\u200Cی هٔ هم هم\u200Cچنین ده دقیقه به شدت و که در نامهای ' +
  'test@example.ir https://example.ir/می\u200Cروم `میشود` #می_شود @میرزا iPhone 15 192.168.1.1 <b>میشود</b> ﴿إِنَّ اللَّهَ﴾ قُلْ هُوَ اللَّهُ ' +
  '&zwnj; \u00AC \u200B \u200F \u00AD \t \u200C \u200C\u200C \u00A0 \n ۱۲ ٣٤ 56 👨\u200D👩\u200D👧 \uFEB3\uFEFC\uFEE1 سی ان ان حسینبنعلی کاملاً ' +
  'عبدالله بن زبیر سعیدبن عاص اش وشش بیست یزدانی فر نفتبرنده دست کم ' +
  'حسین علی علیهم السلام همین هاست ام نشدنی فراموش را نابود سازی سازیهای هیچکس پیشتر تحصیلیام بار بارتر گر معامله چنان چه'
).split(' ')
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '  ', '\u200C')), {
    maxLength: 12,
  })
  .map(parts => parts.map(([word, gap]) => word + gap).join(''))
// Whole words, in all that a style of a house may change in them: no ending or sign of a verb that has lost its word.
const WHOLE_WORDS = (
  'کتاب\u200Cها کتابها کتاب\u200Cهای پیام\u200Cهایی روشهایش شهرهای رسانه\u200Cها رسانه\u200Cای گروه\u200Cها سال\u200Cهای خانهٔ خانه\u200Cی خانۀ بچه\u200Cهای ' +
  'بزرگ\u200Cتر بزرگتر بزرگ\u200Cترین بهتر بیش\u200Cتر پیشتر مهم\u200Cترین دانش\u200Cآموزان می\u200Cرود رفته\u200Cاند است در از و که گفت: "سلام" «دیروز» ' +
  'آینده\u200Cمحور https://example.ir/می\u200Cرود @میرزا #می_شود iPhone 15 ۱۲ ﴿إِنَّ اللَّهَ﴾ . ، ؛ ؟ \n'
).split(' ')
const whole = fc.array(fc.constantFrom(...WHOLE_WORDS), { maxLength: 12 }).map(words => words.join(' '))
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 }))
const runs = { numRuns: 1500 }
const anyStyle: fc.Arbitrary<HouseStyle> = fc.record({
  plural: fc.constantFrom(...houseStyleChoices.plural),
  comparative: fc.constantFrom(...houseStyleChoices.comparative),
  ezafe: fc.constantFrom(...houseStyleChoices.ezafe),
  quotes: fc.constantFrom(...houseStyleChoices.quotes),
})

test('a second repair changes nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<'auto' | 'all'>('auto', 'all'), (incoming, tier) => {
      const once = repair(incoming, { tier }).text
      assert.equal(repair(once, { tier }).text, once)
    }),
    runs,
  )
})

test('a second repair changes nothing in a house of any style', () => {
  fc.assert(
    fc.property(
      anyText,
      anyStyle,
      fc.constantFrom<'auto' | 'all'>('auto', 'all'),
      (incoming, style, tier) => {
        const once = repair(incoming, { tier, style }).text
        assert.equal(repair(once, { tier, style }).text, once)
      },
    ),
    runs,
  )
})

test('a text is found by the same words whatever the style of the house', () => {
  fc.assert(
    fc.property(whole, anyStyle, (incoming, style) => {
      const usual = repair(incoming).text
      const terms = new Set(termsOf(repair(usual, { style }).text))
      assert.deepEqual(
        termsOf(usual).filter(term => !terms.has(term)),
        [],
      )
    }),
    runs,
  )
})

const termsOf = (written: string) =>
  analyse(written).map(({ term, position, kind }) => `${String(position)} ${kind} ${term}`)

test('a tab that was a half-space is read with what else its word has lost', () => {
  const once = repair('می\t\u200Cشدهاند', { tier: 'auto' }).text
  assert.equal(once, 'می\u200Cشده\u200Cاند')
  assert.equal(repair(once, { tier: 'auto' }).text, once)
})

test('a second repair changes nothing where a newsroom has taught its words', () => {
  const frequencies = learnFrequencies(Array.from({ length: 2 }, () => WORDS.join(' ')))
  fc.assert(
    fc.property(text, fc.constantFrom<'auto' | 'all'>('auto', 'all'), (incoming, tier) => {
      const once = repair(incoming, { tier, frequencies }).text
      assert.equal(repair(once, { tier, frequencies }).text, once)
    }),
    runs,
  )
})

test('the edits do not overlap and give the repaired text', () => {
  fc.assert(
    fc.property(anyText, incoming => {
      const { text: repaired, edits } = repair(incoming)
      assert.equal(applyEdits(incoming, edits), repaired)
      assert.deepEqual(
        edits.filter((edit, i) => edit.start < (edits[i - 1]?.end ?? 0)),
        [],
      )
    }),
    runs,
  )
})

test('no edit reaches into a protected span', () => {
  fc.assert(
    fc.property(anyText, incoming => {
      const spans = protectedSpans(incoming)
      const inside = repair(incoming).edits.filter(edit =>
        spans.some(span => edit.start < span.end && edit.end > span.start),
      )
      assert.deepEqual(inside, [])
    }),
    runs,
  )
})

test('no edit reaches into a locked span, wherever it lies', () => {
  const places = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(text, fc.array(places, { maxLength: 3 }), (incoming, locked) => {
      const inside = repair(incoming, { locked }).edits.filter(edit =>
        locked.some(span => edit.start < span.end && edit.end > span.start),
      )
      assert.deepEqual(inside, [])
    }),
    runs,
  )
})

test('a line read again after its edits is the line read anew', () => {
  const tools = toolsOfHouse()
  const some = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(text, some, (incoming, made) => {
      const first = readLine(incoming, tools)
      const edits = halfSpaceEdits(first).filter((_, place) => made[place % made.length] === true)
      const edited = applyEdits(incoming, edits)
      const again = readEdited(first, { text: edited, edits, tools })
      assert.deepEqual(halfSpaceEdits(again), halfSpaceEdits(readLine(edited, tools)))
    }),
    runs,
  )
})

function toolsOfHouse(): HalfSpaceTools {
  const words = lexicon()
  const costs = new Costs(words, undefined)
  const reader = new WordReader(words, costs, endingStyle({ plural: true, comparative: true }))
  const joiner = new Joiner(words, { reader, costs, spaced: false })
  return { reader, joiner, freeJoiner: new Joiner(words, { reader, costs, spaced: true }) }
}

test('the automatic tier makes only automatic edits', () => {
  fc.assert(
    fc.property(text, incoming => {
      assert.deepEqual(
        repair(incoming, { tier: 'auto' }).edits.filter(edit => edit.tier !== 'auto'),
        [],
      )
    }),
    runs,
  )
})

test('composed text stays composed', () => {
  fc.assert(
    fc.property(text, incoming => {
      const repaired = repair(incoming.normalize('NFC')).text
      assert.equal(repaired, repaired.normalize('NFC'))
    }),
    runs,
  )
})
