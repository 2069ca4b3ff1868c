// Exports `stocks` and `makers`: for every verdict of the model, what its training texts are made of.
import { aHabit, toArabicScript } from './azerbaijani.ts'
import { type Stock, composer } from './compose.ts'
import { aHand, toFinglish } from './finglish.ts'
import { keyMash } from './key-mash.ts'
import { namesIn } from './names.ts'
import { persianVerbForms, persianVerbPhrases } from './persian-verbs.ts'
import { type Chance } from './seeded.ts'
import { declaration, dictionaryWords, frequentPersianWords, ownMaterial, tesseractWords } from './sources.ts'

const ARABIC_LETTERS = /^[\u0620-\u065f\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u200c]+$/
const LATIN_LETTERS = /^[a-z'’\u00df-\u024f]+$/
const LATIN_NAME = /^\p{Script=Latin}+$/u
const OTHER_LATIN =
  'deu_1996 fra spa ita nld por_PT ind swe pol uzn_latn tgl som ron_2006 hun fin vie ces dan swh tur azj_latn kmr tuk_latn hrv cat uig_latn'.split(
    ' ',
  )

export interface Folders {
  words: string
  udhr: string
}

export type Maker = () => string

/** One maker of texts for each class of a script; `keep` says which of our own sentences may be used. */
export function arabicMakers(
  folders: Folders,
  chance: Chance,
  keep: (line: number) => boolean,
): Record<string, Maker> {
  const list = (code: string): string[] => tesseractWords(folders.words, code, ARABIC_LETTERS)
  const texts = (...codes: string[]): string[] => codes.flatMap(code => declaration(folders.udhr, code))
  const own = (
    name: string,
    more: Pick<Stock, 'list' | 'real' | 'inflected' | 'brief'>,
    declared: string[],
  ): Maker => {
    const { sentences, words } = ownMaterial(name)
    return composer(
      {
        language: name,
        sentences: [...sentences.filter((_, line) => keep(line)), ...declared],
        frequent: words,
        ...more,
        list: withNames(more.list, names[name] ?? []),
      },
      chance,
    )
  }
  const names: Record<string, string[]> = Object.fromEntries(
    ['fa', 'ar', 'ur', 'ps', 'ckb'].map(locale => [locale, namesIn(locale, ARABIC_LETTERS)]),
  )
  names['azb'] = inArabicScript(namesIn('az', LATIN_NAME), chance)
  const strange = [...list('snd'), ...list('uig')]
  return {
    fa: own(
      'fa',
      { list: persianWords(list('fas')), real: 0.4, inflected: 0.25, brief: 0.55 },
      texts('pes_1', 'pes_2'),
    ),
    ar: own('ar', { list: list('ara'), real: 0.4, inflected: 0.15, brief: 0.45 }, texts('arb')),
    ur: own('ur', { list: list('urd'), real: 0.4, inflected: 0.1, brief: 0.45 }, texts('urd')),
    ps: own('ps', { list: list('pus'), real: 0.4, inflected: 0.1, brief: 0.45 }, texts('pbu')),
    ckb: own('ckb', { list: kurdishWords(folders), real: 0.45, inflected: 0.3, brief: 0.45 }, []),
    azb: own(
      'azb',
      { list: azerbaijaniWords(folders, chance), real: 0.35, inflected: 0.3, brief: 0.45 },
      azerbaijaniTexts(folders, chance),
    ),
    'und-Arab': composer(
      {
        language: 'other',
        sentences: texts('uig_arab', 'mly_arab'),
        frequent: strange,
        list: strange,
        real: 0.3,
        inflected: 0,
        brief: 0.45,
      },
      chance,
    ),
    und: () => keyMash('arabic', chance),
  }
}

export function latinMakers(
  folders: Folders,
  chance: Chance,
  keep: (line: number) => boolean,
): Record<string, Maker> {
  const english = ownMaterial('en')
  const list = (code: string): string[] => tesseractWords(folders.words, code, LATIN_LETTERS)
  const kept = english.sentences.filter((_, line) => keep(line))
  const others = OTHER_LATIN.flatMap(code => declaration(folders.udhr, code).map(text => text.toLowerCase()))
  const strange = [...list('tur'), ...list('aze'), ...list('kmr')]
  return {
    'fa-Latn': finglishMaker(chance, keep),
    en: composer(
      {
        language: 'en',
        sentences: [...kept, ...kept, ...declaration(folders.udhr, 'eng')],
        frequent: english.words,
        list: withNames(list('eng'), namesIn('en', LATIN_NAME)),
        real: 0.45,
        inflected: 0,
        brief: 0.45,
      },
      chance,
    ),
    'und-Latn': composer(
      {
        language: 'other',
        sentences: others,
        frequent: others.flatMap(text => text.split(/\s+/)),
        list: strange,
        real: 0.6,
        inflected: 0,
        brief: 0.45,
      },
      chance,
    ),
    und: () => keyMash('latin', chance),
  }
}

function finglishMaker(chance: Chance, keep: (line: number) => boolean): Maker {
  const { sentences, words } = ownMaterial('finglish')
  const make = composer(
    {
      language: 'fa-Latn',
      sentences: sentences.filter((_, line) => keep(line)),
      frequent: words,
      list: words,
      real: 0.4,
      inflected: 0,
      brief: 0.45,
    },
    chance,
  )
  return () => toFinglish(make(), aHand(chance), chance)
}

// The dictionary has rare words too; what people write is repeated until it is three quarters of the list.
function persianWords(common: readonly string[]): string[] {
  return [
    ...dictionaryWords(),
    ...repeat(common, 9),
    ...repeat(persianVerbForms(), 5),
    ...repeat(persianVerbPhrases(), 2),
    ...repeat(frequentPersianWords(), 3),
  ]
}

function azerbaijaniWords(folders: Folders, chance: Chance): string[] {
  const latin = tesseractWords(folders.words, 'aze', /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]+$/)
  return latin.flatMap(word => toArabicScript(word, aHabit(chance), chance) ?? [])
}

function azerbaijaniTexts(folders: Folders, chance: Chance): string[] {
  return inArabicScript(declaration(folders.udhr, 'azj_latn'), chance)
}

function inArabicScript(texts: readonly string[], chance: Chance): string[] {
  return texts.map(text => {
    const habit = aHabit(chance)
    const words = text
      .toLocaleLowerCase('az')
      .replace(/[^\p{L}\s]/gu, '')
      .split(/\s+/)
    return words.map(word => toArabicScript(word, habit, chance) ?? '').join(' ')
  })
}

/** Names are one word in twelve. */
function withNames(list: readonly string[], names: readonly string[]): string[] {
  return names.length === 0
    ? [...list]
    : [...list, ...repeat(names, Math.ceil(list.length / names.length / 12))]
}

const KURDISH: Readonly<Record<string, string>> = {
  a: 'ا', b: 'ب', c: 'ج', ç: 'چ', d: 'د', e: 'ە', ê: 'ێ', f: 'ف', g: 'گ', h: 'ه', i: '', î: 'ی', j: 'ژ', k: 'ک', l: 'ل', m: 'م',
  n: 'ن', o: 'ۆ', p: 'پ', q: 'ق', r: 'ر', s: 'س', ş: 'ش', t: 'ت', u: 'و', û: 'وو', v: 'ڤ', w: 'و', x: 'خ', y: 'ی', z: 'ز',
} // oxfmt-ignore

// Northern Kurdish words in the letters of Central Kurdish: the two share much of their vocabulary.
function kurdishWords(folders: Folders): string[] {
  const own = ownMaterial('ckb').words
  const latin = tesseractWords(folders.words, 'kmr', /^[abcçdeêfghiîjklmnopqrsştuûvwxyz]+$/)
  const borrowed = latin
    .filter((_, line) => line % 40 === 0)
    .map(
      word => (/^[aeêiîouû]/.test(word) ? 'ئ' : '') + [...word].map(letter => KURDISH[letter] ?? '').join(''),
    )
  return [...repeat(own, 8), ...borrowed.filter(word => word.length > 2)]
}

function repeat<Item>(items: readonly Item[], times: number): Item[] {
  return Array.from({ length: times }, () => items).flat()
}
