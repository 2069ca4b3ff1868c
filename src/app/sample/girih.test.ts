import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { diceFrom } from './girih-dice.ts'
import { recipes } from './girih-recipes.ts'
import { drawPattern } from './girih.ts'

test('a story is always given the same picture', () => {
  assert.deepEqual(drawPattern('zari-kashan'), drawPattern('zari-kashan'))
})

test('two stories with the same pattern are not given the same picture', () => {
  assert.notEqual(drawPattern('one-story', 'khatam').svg, drawPattern('another-story', 'khatam').svg)
})

test('stories that ask for no pattern are spread over most of them', () => {
  const keys = Array.from({ length: 200 }, (_, i) => `story-${i}`)
  const drawn = new Set(keys.map(key => drawPattern(key).alt))
  assert.ok(drawn.size >= recipes.length * 0.9, `${drawn.size} of ${recipes.length}`)
})

test('a pattern nobody knows falls back to the one of the seed', () => {
  assert.equal(drawPattern('a-story', 'no-such-pattern').svg, drawPattern('a-story').svg)
})

test('every pattern has its own name and its own text alternative in both languages', () => {
  assert.equal(new Set(recipes.map(recipe => recipe.name)).size, recipes.length)
  assert.equal(new Set(recipes.map(recipe => recipe.alt)).size, recipes.length)
  assert.equal(new Set(recipes.map(recipe => recipe.altEn)).size, recipes.length)
})

test('the dice stay between nought and one and do not stick', () => {
  const dice = diceFrom('a-seed')
  const rolls = Array.from({ length: 1000 }, dice.roll)
  assert.ok(rolls.every(roll => roll >= 0 && roll < 1))
  assert.equal(new Set(rolls).size, 1000)
})

for (const { name } of recipes) {
  test(`the pattern ${name} is a picture of 1200 by 800 that hides no foreign address`, async () => {
    const { svg } = drawPattern('a-story', name)
    const { info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
    assert.deepEqual([info.width, info.height], [1200, 800])
    assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|NaN|undefined/u)
    assert.ok(svg.length < 100_000, `${svg.length} characters`)
  })
}
