import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { modulesOf, pictureOf } from './picture-of.ts'

const printOf = (text: string): string =>
  createHash('sha256')
    .update(JSON.stringify(modulesOf(text).map(row => row.map(Number).join(''))))
    .digest('hex')
    .slice(0, 16)
const address = `otpauth://totp/Peyk:b%40peyk.example?secret=${'A'.repeat(32)}&issuer=Peyk`

test('a text that is too long for a picture is refused', () => {
  assert.throws(() => modulesOf('a'.repeat(700)), /too long/)
})

// These pictures were read back by a decoder that is not ours.
const readBack: readonly (readonly [text: string, size: number, print: string])[] = [
  ['peyk', 21, '51aa266936aa8ec3'],
  [address, 41, '0978de1e5c065727'],
  ['a'.repeat(213), 57, '01e16e96436a8049'],
  ['a'.repeat(500), 85, 'dcd0ce3594bed757'],
]
for (const [text, size, print] of readBack)
  test(`a text of ${text.length} letters is drawn as a decoder has read it`, () => {
    assert.equal(modulesOf(text).length, size)
    assert.equal(printOf(text), print)
  })

test('a picture has its quiet border', () => {
  const { size, path } = pictureOf('peyk')

  assert.equal(size, 29)
  assert.match(path, /^M4 4h1v1h-1z/)
})
