import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsqr from 'jsqr'
import sharp from 'sharp'
import { drawQr } from './draw-qr.ts'

test('a telephone reads in the drawn code what was written into it', async () => {
  const short = 'https://khabar.example/n/100042'
  const long = `https://khabar.example/n/100042?${'x'.repeat(120)}`

  assert.equal(await readCode(drawQr(short)), short)
  assert.equal(await readCode(drawQr(long)), long)
})

async function readCode(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(400)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data
}
