import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cropOf as cutOf, cropRatios as cutRatios } from '../../src/newsroom/media/crops.ts'
import { cropNames, cropOf, cropRatios, withCrop } from '../../src/admin/media/crop-of.ts'

const picture = fc.record({
  width: fc.integer({ min: 16, max: 2400 }),
  height: fc.integer({ min: 16, max: 2400 }),
})
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const crop = fc.record({ x: fraction, y: fraction, width: fc.double({ min: 0.05, max: 1, noNaN: true }) })
const framing = fc.record({
  focus: fc.record({ x: fraction, y: fraction }),
  crops: fc.record({ wide: crop, square: crop }, { requiredKeys: [] }),
})
const name = fc.constantFrom(...cropNames)

test('the desk shows the crop that will be cut', () => {
  assert.deepEqual(cropRatios, cutRatios)
  fc.assert(
    fc.property(picture, framing, name, (size, framed, shape) => {
      const shown = cropOf(size, framed, shape)
      const cut = cutOf({ ...size, ...framed }, shape)
      const differences = [
        shown.left - cut.left,
        shown.top - cut.top,
        shown.width - cut.width,
        shown.height - cut.height,
      ]
      assert.ok(Math.max(...differences.map(Math.abs)) <= 1.5, JSON.stringify({ shown, cut }))
    }),
  )
})

test('a crop moved by hand stays inside the picture and keeps its shape', () => {
  fc.assert(
    fc.property(picture, framing, name, (size, framed, shape) => {
      const moved = withCrop(framed, size, { name: shape, x: 9999, y: -9999, width: 500 })
      const { left, top, width, height } = cropOf(size, moved, shape)
      assert.ok(
        left >= 0 && top >= 0 && left + width <= size.width + 0.01 && top + height <= size.height + 0.01,
      )
      assert.ok(Math.abs(width / height / cropRatios[shape] - 1) < 0.001)
    }),
  )
})
