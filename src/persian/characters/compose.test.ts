import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compose, hasToCompose } from './compose.ts'
import { textOfUnits, unitsOf } from './units.ts'

const composed = (text: string): string => textOfUnits(compose(unitsOf(text)))

const HARD = [
  ...[
    'a',
    'س',
    'ا',
    '\u0653',
    '\u0654',
    '\u0301',
    '\u0323',
    '\u0344',
    '\u200C',
    '\t',
    '👩',
    '\u{1D15E}',
    '\u{1D160}',
  ],
  ...[
    '\u1112',
    '\u1161',
    '\u11A8',
    '가',
    '\u0958',
    '\u09C7',
    '\u09BE',
    '\u{11099}',
    '\u{110BA}',
    '\u{2F800}',
    '\u{16D63}',
    '\u{16D67}',
  ],
]
const word = fc.array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 5 }).map(signs => signs.join(''))

// Every sign that becomes one with what stands before it, from what Unicode takes apart.
const composing = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  .filter(codePoint => codePoint < 0xd800 || codePoint > 0xdfff)
  .map(codePoint => String.fromCodePoint(codePoint))
  .filter(sign => sign.normalize('NFC') === sign && sign.normalize('NFD') !== sign)
  .map(sign => Array.from(sign.normalize('NFD')))

test('a long text composed piece by piece is the same as composed at once', () => {
  fc.assert(
    fc.property(word, fc.nat(5), (unit, shift) => {
      const text = `${'a'.repeat(shift)}${unit.repeat(3000)}`.replaceAll(/\p{M}{4,}/gu, '\u0301')
      return composed(text) === text.normalize('NFC')
    }),
    { numRuns: 200 },
  )
})

test('no cut falls before a sign that composes with the one before it', () => {
  const cut = composing.filter(parts => {
    const text = `${'a'.repeat(2048 - parts.slice(0, -1).join('').length)}${parts.join('')}b`
    return composed(text) !== text.normalize('NFC')
  })
  assert.ok(composing.length > 10_000)
  assert.deepEqual(cut, [])
})

test('what is passed over is what NFC leaves alone and joins to nothing', () => {
  const missed = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    sign =>
      !hasToCompose(unitsOf(sign), 0, 1) &&
      (sign.normalize('NFC') !== sign || composing.some(([, second]) => second === sign)),
  )
  assert.deepEqual(missed, [])
})
