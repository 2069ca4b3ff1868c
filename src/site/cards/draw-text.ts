import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Edition } from '../../newsroom/index.ts'

export interface DrawnText {
  image: Buffer
  width: number
  height: number
}

// Files of their own: the program that sets the letters reads no WOFF2. Both are the bold ones of the site's fonts, under
// names of their own, as their licence asks.
const fonts = {
  fa: { name: 'Peyk Card Fa', file: 'card-fa.ttf' },
  en: { name: 'Peyk Card En', file: 'card-en.ttf' },
} as const

const pointsInInch = 72
const perInch = 300

/** Lines of text as wide as they are at most, on nothing: a PNG cut to its letters. `size` is that of the letters, in pixels. */
export async function drawText(wished: {
  text: string
  edition: Edition
  size: number
  width: number
  colour: string
}): Promise<DrawnText> {
  const { name, file } = fonts[wished.edition]
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${wished.colour}">${escaped(wished.text)}</span>`,
      font: `${name} ${(wished.size * pointsInInch) / perInch}`,
      fontfile: fileURLToPath(new URL(`../fonts/${file}`, import.meta.url)),
      width: wished.width,
      dpi: perInch,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { image: data, width: info.width, height: info.height }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, sign => marks[sign] ?? '')
