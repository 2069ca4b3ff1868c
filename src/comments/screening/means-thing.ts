import type { Piece } from './disguises.ts'
import { wordsOfThings } from './words-of-things.ts'

/** How far from the word the sentence is heard. */
const hearing = 5

/** Whether a word that is an insult of people speaks of waste, mud or an animal here, by the words of its sentence. */
export function meansThing(pieces: readonly Piece[], at: number): boolean {
  const letters = pieces[at]?.letters ?? ''
  const thing = wordsOfThings.find(({ word }) => letters.startsWith(word))
  if (thing === undefined) return false
  return wordsAround(pieces, at).some(word => thing.beside.some(beginning => word.startsWith(beginning)))
}

function wordsAround(pieces: readonly Piece[], at: number): string[] {
  const words: string[] = []
  for (let before = at; before > 0 && at - before < hearing && !ends(pieces[before]); before--)
    words.push(pieces[before - 1]?.letters ?? '')
  for (let after = at + 1; after < pieces.length && after - at <= hearing && !ends(pieces[after]); after++)
    words.push(pieces[after]?.letters ?? '')
  return words
}

// Whether a sentence ended before this word.
const ends = (piece: Piece | undefined): boolean => /[.!?؟؛\n]/u.test(piece?.before ?? '')
