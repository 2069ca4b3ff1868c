import { readFile } from 'node:fs/promises'
import sharp, { type OverlayOptions } from 'sharp'
import type { Edition } from '../../newsroom/index.ts'
import { cardSize, type CardText } from './card.ts'
import { drawText, type DrawnText } from './draw-text.ts'

const ink = {
  paper: '#fbf8f1',
  lapis: '#1b2a52',
  saffron: '#8a5a10',
  rule: '#d18a1a',
  tile: '#1b7f7d',
} as const
const margin = 72
const pictureWidth = 440
const headlineHeight = 325
// Read from the first on: the largest letters in which the headline finds room.
const headlineSizes = [66, 58, 50, 44, 38, 33, 28] as const

/**
 * The picture that messengers show for a story, 1200 by 630, as JPEG: its section and headline in our letters, our mark,
 * and its picture at the end of the line where it has one. Letters are shaped and set in lines by HarfBuzz and Pango,
 * which sharp brings along.
 */
export async function drawCard(card: CardText, picture?: Buffer): Promise<Buffer> {
  const reach = picture === undefined ? cardSize.width - margin : cardSize.width - pictureWidth - margin
  const width = reach - margin
  const [section, headline, mark] = await Promise.all([
    drawText({ text: card.section, edition: card.edition, size: 34, width, colour: ink.saffron }),
    headlineIn(card, width),
    readFile(new URL('../shell/icon.svg', import.meta.url)).then(svg =>
      sharp(svg).resize({ height: 84 }).toBuffer(),
    ),
  ])
  const place = placer(card.edition)
  const markWidth = (await sharp(mark).metadata()).width
  const parts: OverlayOptions[] = [
    { input: frame(card.edition), left: 0, top: 0 },
    { ...place(section, margin, 84), input: section.image },
    { ...place(headline, margin, 150), input: headline.image },
    { ...place({ width: markWidth }, margin, 505), input: mark },
    ...(picture === undefined
      ? []
      : [
          {
            ...place({ width: pictureWidth }, cardSize.width - pictureWidth, 0),
            input: await atEnd(picture),
          },
        ]),
  ]
  return sharp({ create: { ...cardSize, channels: 3, background: ink.paper } })
    .composite(parts)
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

async function headlineIn({ headline, edition }: CardText, width: number): Promise<DrawnText> {
  for (const size of headlineSizes) {
    const drawn = await drawText({ text: headline, edition, size, width, colour: ink.lapis })
    if (drawn.height <= headlineHeight) return drawn
  }
  const short = `${headline.slice(0, 220)}…`
  return drawText({ text: short, edition, size: headlineSizes.at(-1) ?? 28, width, colour: ink.lapis })
}

/** Where something begins that stands so far from the beginning of the line: the other side in Persian. */
const placer =
  (edition: Edition) =>
  ({ width }: { width: number }, start: number, top: number): { left: number; top: number } => ({
    left: edition === 'fa' ? cardSize.width - start - width : start,
    top,
  })

const atEnd = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).resize(pictureWidth, cardSize.height, { fit: 'cover' }).toBuffer()

/** The rule of the agency's pages: tiles along the upper edge. */
function frame(edition: Edition): Buffer {
  const tiles = Array.from({ length: 60 }, (_, number) => {
    const colour = [ink.lapis, ink.tile, ink.rule][number % 3] ?? ink.lapis
    return `<path fill="${colour}" d="M${number * 20 + 10} 4l8 8-8 8-8-8z"/>`
  })
  const turned = edition === 'fa' ? ` transform="translate(${cardSize.width} 0) scale(-1 1)"` : ''
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><g${turned}>${tiles.join('')}</g></svg>`,
  )
}
