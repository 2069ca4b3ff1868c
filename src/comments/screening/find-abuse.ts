import { foldForComparison, foldLetters, halfSpace, lexicon } from '../../persian/index.ts'
import { abusiveFinglish, abusiveWords, innocentAlike, type AbusiveWords } from './abusive-words.ts'
import { piecesOf, readingsFrom, squeeze, standsAlone, type Piece, type Reading } from './disguises.ts'
import { soundsOf } from './finglish-sounds.ts'
import { meansThing } from './means-thing.ts'
import { isFormOf, possibleFormsOf } from './word-forms.ts'

export interface Abuse {
  start: number
  end: number
  category: AbusiveWords['category']
  urgency: number
}

type Kind = Pick<Abuse, 'category' | 'urgency'>

interface Listed extends Kind {
  letters: string
  /** Whether several words make it. */
  isPhrase: boolean
}

interface Known {
  /** Folded letters of every word with its endings, and of which words they may be a form; see `listed`. */
  words: ReadonlyMap<string, readonly Listed[]>
  /** The same with stretched and doubled letters once. */
  squeezed: ReadonlyMap<string, Kind>
  /** Words of which one letter is hidden, as «?». */
  hidden: ReadonlyMap<string, Kind>
  sounds: ReadonlyMap<string, Kind>
  /** What some word or phrase begins with, squeezed. */
  beginnings: ReadonlySet<string>
}

/**
 * Whole words and phrases of the house's list, whatever their disguise; innocent words that hold one are none. Yields
 * after every word of the text, since a long text may be left where it is.
 */
export function* findAbuse(text: string): Generator<undefined, Abuse[], undefined> {
  const pieces = piecesOf(text)
  const found: Abuse[] = []
  let covered = -1
  for (let at = 0; at < pieces.length; at++) {
    if ((pieces[at]?.start ?? 0) < covered) continue
    const best = longestAt(text, pieces, at)
    if (best !== undefined) {
      found.push(best)
      covered = best.end
    }
    yield
  }
  return found
}

function longestAt(text: string, pieces: readonly Piece[], at: number): Abuse | undefined {
  if (standsAlone(pieces, at) && isInnocent(pieces[at])) return undefined
  let best: Abuse | undefined
  for (const reading of readingsFrom(pieces, at, mayBegin)) {
    const kind = reading.end > (best?.end ?? -1) ? kindOf(reading) : undefined
    if (kind !== undefined && reading.end === pieces[at]?.end && meansThing(pieces, at)) continue
    if (kind !== undefined && !isAnotherWord(text.slice(reading.start, reading.end)))
      best = { start: reading.start, end: reading.end, ...kind }
  }
  return best
}

// Most words of a comment were looked at in another one before, and are nothing, alone or as the beginning of a phrase.
const innocentWords = new Map<string, boolean>()
const mostInnocentWords = 50_000
const longestKept = 40

function isInnocent(piece: Piece | undefined): boolean {
  if (piece === undefined) return true
  const { letters } = piece
  const found = innocentWords.get(letters)
  if (found !== undefined) return found
  const alone = readingsFrom([piece], 0, mayBegin)
  const isOne = alone.every(reading => kindOf(reading) === undefined) && !mayBegin(squeeze(letters))
  if (innocentWords.size >= mostInnocentWords) innocentWords.clear()
  if (letters.length <= longestKept) innocentWords.set(letters, isOne)
  return isOne
}

/** The same in one go. */
export function abuseIn(text: string): Abuse[] {
  const steps = findAbuse(text)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

function kindOf({ letters, by, pieces }: Reading): Kind | undefined {
  const { squeezed, hidden, sounds } = known()
  if (isLatin(letters)) return plainOf(sounds.get(soundsOf(letters)), by)
  switch (by) {
    case 'plain':
      return plainOf(listed(letters), by)
    case 'phrase': {
      const kind = listed(letters)
      return kind?.isPhrase === true ? plainOf(kind, by) : undefined
    }
    case 'mended':
      if (letters.includes('?')) return plainOf(hidden.get(letters), by)
      return plainOf(listed(letters) ?? squeezed.get(letters), by)
    case 'split': {
      const kind = listed(letters)
      return kind && isNoWord(pieces) ? plainOf(kind, by) : undefined
    }
  }
}

/** The word of the list that the letters are a form of. The dictionary is asked only now: of the whole list it takes most of a second. */
function listed(letters: string): (Kind & { isPhrase: boolean }) | undefined {
  const words = known()
    .words.get(letters)
    ?.filter(word => isFormOf(letters, word.letters))
  const last = words?.at(-1)
  return last && { ...last, isPhrase: words?.some(({ isPhrase }) => isPhrase) === true }
}

// «اشغال» folds like a word of the list that is written with a madd, and is none.
const isAnotherWord = (written: string): boolean => innocentAlike.has(foldLetters(written))

const isLatin = (letters: string): boolean => letters >= 'a' && letters < '{'

const plainOf = (kind: Kind | undefined, by: Reading['by']): Kind | undefined =>
  kind && {
    category: kind.category,
    urgency: by === 'plain' || by === 'phrase' ? kind.urgency : Math.min(1, kind.urgency + 0.05),
  }

const isNoWord = (pieces: readonly string[] | undefined): boolean =>
  pieces?.every(piece => piece.length === 1 || !lexicon().isWord(piece)) ?? false

let knownWords: Known | undefined
const known = (): Known => (knownWords ??= readLists())

function readLists(): Known {
  const words = new Map<string, readonly Listed[]>()
  const squeezed = new Map<string, Kind>()
  const hidden = new Map<string, Kind>()
  for (const { category, urgency, words: list } of abusiveWords)
    for (const written of list) {
      const letters = foldForComparison(written).replaceAll(' ', '')
      const alone = [{ category, urgency, letters, isPhrase: written.includes(halfSpace) }]
      for (const form of possibleFormsOf(letters))
        words.set(form, words.has(form) ? [...(words.get(form) ?? []), ...alone] : alone)
      const kind = { category, urgency }
      squeezed.set(squeeze(letters), kind)
      for (const form of hiddenFormsOf(letters)) hidden.set(form, kind)
    }
  for (const form of [...squeezed.keys()]) if (lexicon().isWord(form)) squeezed.delete(form)
  return { words, squeezed, hidden, sounds: soundsOfList(), beginnings: beginningsOf(words.keys()) }
}

function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const word of words) {
    const once = squeeze(word)
    for (let end = 1; end <= once.length; end++) beginnings.add(once.slice(0, end))
  }
  return beginnings
}

const mayBegin = (letters: string): boolean => known().beginnings.has(letters) || isLatin(letters)

const hiddenFormsOf = (letters: string): string[] =>
  letters.length < 3
    ? []
    : Array.from(
        { length: letters.length - 1 },
        (_, at) => `${letters.slice(0, at + 1)}?${letters.slice(at + 2)}`,
      )

const soundsOfList = (): ReadonlyMap<string, Kind> =>
  new Map(
    abusiveFinglish.map(written => [
      soundsOf(written.replaceAll(' ', '')),
      { category: 'insult', urgency: 0.75 },
    ]),
  )
