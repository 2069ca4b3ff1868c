// Exports `toArabicScript`: an Azerbaijani word in Latin letters as people of South Azerbaijan would write it.
import { type Chance } from './seeded.ts'

const consonants: Readonly<Record<string, string>> = {
  b: 'ب', c: 'ج', ç: 'چ', d: 'د', f: 'ف', g: 'گ', ğ: 'غ', h: 'ه', x: 'خ', j: 'ژ', k: 'ک', q: 'ق', l: 'ل', m: 'م',
  n: 'ن', p: 'پ', r: 'ر', s: 'س', ş: 'ش', t: 'ت', v: 'و', y: 'ی', z: 'ز',
} // oxfmt-ignore

/** How one writer spells what the script leaves open. */
export interface Habit {
  /** e in the middle of a word: ئ (گئدیر) or ی (گیدیر). */
  e: string
  /** ö after a consonant: ؤ or و. */
  o: string
  /** u and ü: و, or the letters of the journal Varlıq, ۇ and ۆ. */
  varliq: boolean
  /** How often ə within a word is written, as ه. */
  schwa: number
  /** The half-space before endings after ه. */
  halfSpace: boolean
}

export function aHabit(chance: Chance): Habit {
  return {
    e: chance.maybe(0.8) ? 'ئ' : 'ی',
    o: chance.maybe(0.8) ? 'ؤ' : 'و',
    varliq: chance.maybe(0.08),
    schwa: chance.maybe(0.7) ? 0.12 : 0.5,
    halfSpace: chance.maybe(0.5),
  }
}

/** Takes lower-case Latin letters with Azerbaijani ə ğ ı ö ü ş ç; null when another sign is in the word. */
export function toArabicScript(word: string, habit: Habit, chance: Chance): string | null {
  let written = ''
  for (let i = 0; i < word.length; i++) {
    const sound = word[i] ?? ''
    const consonant = consonants[sound]
    const next = consonant ?? vowel({ sound, first: i === 0, last: i === word.length - 1 }, habit, chance)
    if (next === null) return null
    if (next !== '' || written !== '')
      written += next === written.at(-1) && consonant !== undefined && chance.maybe(0.6) ? '' : next
  }
  return habit.halfSpace ? written.replace(/ه(?=(?:لر|نی|نین|دن|ده|سی)(?:$|\p{L}))/u, 'ه\u200c') : written
}

interface Place {
  sound: string
  first: boolean
  last: boolean
}

function vowel(place: Place, habit: Habit, chance: Chance): string | null {
  const carrier = place.first ? 'ا' : ''
  switch (place.sound) {
    case 'a':
      return place.first ? 'آ' : 'ا'
    case 'ə':
      if (place.first) return 'ا'
      return place.last || chance.maybe(habit.schwa) ? 'ه' : ''
    case 'e':
      return carrier + habit.e
    case 'ı':
    case 'i':
      return `${carrier}ی`
    case 'o':
      return `${carrier}و`
    case 'ö':
      return carrier + habit.o
    case 'u':
      return carrier + (habit.varliq ? 'ۇ' : 'و')
    case 'ü':
      return carrier + (habit.varliq ? 'ۆ' : 'و')
    default:
      return null
  }
}
