import { foldForComparison } from '../../persian/index.ts'
import { digitsAsLetters } from './digits-as-letters.ts'

/** A stretch of the text that may be one word, in one of the readings it allows. */
export interface Reading {
  /** Folded letters without spaces and signs; '?' for one letter that is hidden by a sign. */
  letters: string
  start: number
  end: number
  /**
   * How it became one: 'plain' as it stands, 'phrase' of words beside each other, 'mended' by undoing what hides a word,
   * 'split' of two pieces, of which a word is made only where neither is a word itself.
   */
  by: 'plain' | 'phrase' | 'mended' | 'split'
  /** The pieces of a split word. */
  pieces?: readonly string[]
}

export interface Piece {
  letters: string
  start: number
  end: number
  /** What stands between this piece and the one before. */
  before: string
}

const word = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu
/** Most words of a phrase, and most single letters of a word that is spaced out. */
const longest = { phrase: 4, spaced: 14, glued: 10 } as const

/** The words of a text, folded. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { index, 0: found } of text.matchAll(word)) {
    const letters = lettersOf(found)
    if (letters === '') continue
    pieces.push({ letters, start: index, end: index + found.length, before: text.slice(end, index) })
    end = index + found.length
  }
  return pieces
}

// Most words were folded before; the store is emptied when it has grown large.
const foldedWords = new Map<string, string>()
const mostFoldedWords = 50_000

function lettersOf(written: string): string {
  const known = foldedWords.get(written)
  if (known !== undefined) return known
  const letters = foldForComparison(written).replaceAll(' ', '')
  if (foldedWords.size >= mostFoldedWords) foldedWords.clear()
  if (written.length <= 40) foldedWords.set(written, letters)
  return letters
}

/**
 * Every reading of a piece and of what follows it: stretched letters, signs, half-spaces or spaces between letters, and
 * digits or signs that look like letters are undone. The number of readings a piece is bounded; words are put together only
 * where some known one begins with the letters of the first.
 */
export function readingsFrom(
  pieces: readonly Piece[],
  at: number,
  mayBegin: (letters: string) => boolean,
): Reading[] {
  const piece = pieces[at]
  if (piece === undefined) return []
  const { letters, start, end } = piece
  const once = squeeze(letters)
  const readings: Reading[] = [{ letters, start, end, by: 'plain' }]
  if (once !== letters || hasDigit.test(letters))
    for (const mended of mendings(letters)) readings.push({ letters: mended, start, end, by: 'mended' })
  const next = pieces[at + 1]
  if (next === undefined || (next.before !== ' ' && next.before.includes('\n'))) return readings
  if (next.before !== ' ' && isSign(next.before)) readings.push(...gluedFrom(pieces, at))
  if (letters.length === 1 && next.letters.length <= 2) readings.push(...spacedFrom(pieces, at))
  if (mayBegin(once)) readings.push(...phrasesFrom(pieces, at, mayBegin))
  return readings
}

/** No sign and no single letter joins a piece to what follows it: only a phrase could. */
export function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return (pieces[at]?.letters.length ?? 0) > 1 && (next === undefined || !isSign(next.before))
}

// A phrase is words apart by a space; a word in two pieces looks the same, so both are offered.
function phrasesFrom(
  pieces: readonly Piece[],
  at: number,
  mayBegin: (letters: string) => boolean,
): Reading[] {
  const readings: Reading[] = []
  let letters = pieces[at]?.letters ?? ''
  const start = pieces[at]?.start ?? 0
  for (let next = at + 1; next < Math.min(at + longest.phrase, pieces.length); next++) {
    const piece = pieces[next]
    if (piece === undefined || !/^[\s.*_~\-،,]{1,3}$/u.test(piece.before)) break
    letters += piece.letters
    readings.push({ letters, start, end: piece.end, by: 'phrase' })
    const squeezed = squeeze(letters)
    if (squeezed !== letters) readings.push({ letters: squeezed, start, end: piece.end, by: 'phrase' })
    if (next === at + 1)
      readings.push({
        letters,
        start,
        end: piece.end,
        by: 'split',
        pieces: [pieces[at]?.letters ?? '', piece.letters],
      })
    if (!mayBegin(squeezed)) break
  }
  return readings
}

// «ا.ح.م.ق», «اح*ق»: signs without a space between the letters of one word.
function gluedFrom(pieces: readonly Piece[], at: number): Reading[] {
  const readings: Reading[] = []
  let bare = pieces[at]?.letters ?? ''
  let hidden = bare
  const start = pieces[at]?.start ?? 0
  for (let next = at + 1; next < Math.min(at + longest.glued, pieces.length); next++) {
    const piece = pieces[next]
    if (piece === undefined || !isSign(piece.before)) break
    bare += piece.letters
    hidden += standsForLetters(piece.before) + piece.letters
    readings.push({ letters: squeeze(bare), start, end: piece.end, by: 'mended' })
    if (hidden.includes('?')) readings.push({ letters: hidden, start, end: piece.end, by: 'mended' })
  }
  return readings
}

// «ا ح م ق»: letters that stand alone.
function spacedFrom(pieces: readonly Piece[], at: number): Reading[] {
  const readings: Reading[] = []
  let letters = ''
  const start = pieces[at]?.start ?? 0
  for (let next = at; next < Math.min(at + longest.spaced, pieces.length); next++) {
    const piece = pieces[next]
    if (
      piece === undefined ||
      piece.letters.length > 2 ||
      (next > at && !/^[\s\p{P}\p{S}]{1,4}$/u.test(piece.before))
    )
      break
    letters += piece.letters
    if (next < at + 2) continue
    readings.push({ letters: squeeze(letters), start, end: piece.end, by: 'mended' })
    if (/[a-z]/.test(letters)) readings.push({ letters, start, end: piece.end, by: 'mended' })
  }
  return readings
}

const isSign = (between: string): boolean => between !== '' && between.length <= 6 && !/\s/u.test(between)

const standsForLetters = (between: string): string => (/^[*#×✱@$•●_]{1,2}$/u.test(between) ? '?' : '')

const hasDigit = /\d/

// What one piece may be besides itself.
function mendings(letters: string): string[] {
  const mended = new Set<string>()
  const squeezed = squeeze(letters)
  mended.add(squeezed)
  if (/\d/.test(letters) && /\p{L}/u.test(letters))
    for (const digits of digitsAsLetters)
      mended.add(squeeze(letters.replace(/\d/g, digit => digits[digit] ?? digit)))
  mended.delete(letters)
  return [...mended]
}

/** A letter that follows itself counts once. */
export function squeeze(letters: string): string {
  for (let at = 1; at < letters.length; at++)
    if (letters.charCodeAt(at) === letters.charCodeAt(at - 1)) return letters.replace(/(.)\1+/gu, '$1')
  return letters
}
