// One unit is one grapheme in all of this: no marks, no joiners, no surrogates. Nearly every short text is.
const ONE_UNIT_EACH =
  /^[\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u060C\u061B\u061F\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u06F0-\u06F9\u2013-\u2026]*$/

let segmenter: Intl.Segmenter | undefined

/** How many characters a reader would count (extended grapheme clusters): «هٔ» is 1, a family emoji is 1. */
export function graphemeCount(text: string): number {
  if (ONE_UNIT_EACH.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('fa', { granularity: 'grapheme' })
  let count = 0
  for (const { index } of segmenter.segment(text)) count += index >= 0 ? 1 : 0
  return count
}

/** Length in bytes of UTF-8, as it is stored and sent. «پیک» is 6. A lone surrogate counts 3, as its replacement. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // A pair takes four bytes in two units: one more for each of its halves.
    bytes += unit < 0x800 || isPaired(text, at, unit) ? 1 : 2
  }
  return bytes
}

/**
 * Is the text within both limits, each included? Bytes are looked at first: counting graphemes of a huge text is slow.
 * Example: «پیک» is within `{ graphemes: 3, bytes: 6 }`.
 */
export function fitsWithin(text: string, limits: { graphemes: number; bytes: number }): boolean {
  return byteLength(text) <= limits.bytes && graphemeCount(text) <= limits.graphemes
}

/** In UTF-8; a Persian letter takes 2, with its marks up to 8. One grapheme of Korean letters may take a megabyte. */
const bytesOfAGrapheme = 16

/** How many UTF-16 units so many graphemes may take at most, for fields that count nothing else. Example: 160 for 10. */
export const mostUnits = (graphemes: number): number => graphemes * bytesOfAGrapheme

/**
 * Does a text take more bytes than so many graphemes honestly do (16 each)? To be asked first of what strangers send:
 * cleaning and counting a megabyte costs. Example: two letters of a hundred joined pictures each are too large for 60.
 */
export function isTooLarge(text: string, graphemes: number): boolean {
  return text.length > graphemes * bytesOfAGrapheme || byteLength(text) > graphemes * bytesOfAGrapheme
}

/**
 * The one limit of what people write: more than so many graphemes, or more bytes than they honestly take. Example: a
 * family emoji is eleven units and not too long for 1.
 */
export function isTooLong(text: string, graphemes: number): boolean {
  return text.length > graphemes && (isTooLarge(text, graphemes) || graphemeCount(text) > graphemes)
}

function isPaired(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdbff) return isLow(text.charCodeAt(at + 1))
  return isLow(unit) && at > 0 && isHigh(text.charCodeAt(at - 1))
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
