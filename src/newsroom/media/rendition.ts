import { createHash } from 'node:crypto'
import { cropNames, type CropName, type Focus, type HandCrops } from './crops.ts'

/** The whole picture, or one of its crops. */
export type Shape = 'whole' | CropName
export type RenditionFormat = 'avif' | 'webp' | 'jpg'

/** A smaller copy of a picture: which part of it, how wide, in which format. */
export interface Rendition {
  shape: Shape
  width: number
  format: RenditionFormat
}

// Only these are made: what may be asked for is a short list, so nobody fills the disk by asking.
const widths: Readonly<Record<Shape, readonly number[]>> = {
  whole: [320, 640, 960, 1280, 1920],
  wide: [320, 640, 960, 1280],
  card: [320, 640, 960, 1280],
  square: [320, 640],
  share: [1200],
}

/** Cards of messengers are read by old programs: JPEG. Everything else is AVIF, and WebP for who does not read that. */
const formats = (shape: Shape): readonly RenditionFormat[] => (shape === 'share' ? ['jpg'] : ['avif', 'webp'])

export const allRenditions: readonly Rendition[] = (['whole', ...cropNames] as const).flatMap(shape =>
  widths[shape].flatMap(width => formats(shape).map(format => ({ shape, width, format }))),
)

const fileOf = ({ shape, width, format }: Rendition): string => `${shape}-${width}.${format}`

/** The rendition with this file name; undefined when it is not one of ours. */
export const renditionOf = (file: string): Rendition | undefined =>
  allRenditions.find(rendition => fileOf(rendition) === file)

interface Addressed {
  id: string
  stamp: string
}

/** Where a rendition is fetched: an address that always gives the same bytes. */
export const renditionPath = ({ id, stamp }: Addressed, rendition: Rendition): string =>
  `/media/${id}/${stamp}/${fileOf(rendition)}`

/** Where a rendition is kept. */
export const renditionKey = (picture: { contentHash: string; stamp: string }, rendition: Rendition): string =>
  `pictures/${picture.contentHash}-${picture.stamp}-${fileOf(rendition)}`

/** Stands in every address of a picture's renditions and changes with anything that changes their bytes. */
export function stampOf(picture: { contentHash: string; focus: Focus; crops: HandCrops }): string {
  const { contentHash, focus, crops } = picture
  const framed = [contentHash, focus.x, focus.y, ...cropNames.map(name => crops[name] ?? null)]
  return createHash('sha256').update(JSON.stringify(framed)).digest('hex').slice(0, 10)
}
