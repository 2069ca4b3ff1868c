// Tables of data: which characters stand for which. Arabic letters are escapes, so that none slips into a catalogue.

/** Typed in place of a Persian letter and meant as it; one unit for one. From: the usual Arabic and Urdu keyboards. */
export const LETTERS_MEANT: Readonly<Record<string, string>> = {
  '\u064A': 'ی', // Arabic yeh
  '\u0649': 'ی', // alef maksura
  '\u0643': 'ک', // Arabic kaf
  '\u06AA': 'ک', // swash kaf
  '\u06BE': 'ه', // heh doachashmee
  '\u06C1': 'ه', // heh goal
  '\u06D5': 'ه', // ae
}

/** Besides those, alike when two words are compared. آ أ إ ؤ ئ ۀ need no row: their mark falls off when decomposed. */
export const LETTERS_COMPARED: Readonly<Record<string, string>> = {
  ...LETTERS_MEANT,
  '\u0671': 'ا', // alef wasla
  '\u0629': 'ه', // teh marbuta
  '\u06C3': 'ه', // teh marbuta goal
  '\u0621': '', // hamza by itself
  '\u0640': '', // tatweel
}

/** Besides those, alike to the eye. From the shapes themselves; compare Unicode's confusables.txt. */
export const SHAPES: Readonly<Record<string, string>> = {
  ...{ '\u06C6': 'و', '\u06C7': 'و', '\u06C8': 'و', '\u06CB': 'و' },
  ...{ '\u0695': 'ر', '\u0693': 'ر', '\u0691': 'ر', '\u0688': 'د', '\u0689': 'د', '\u06B5': 'ل' },
  ...{ '\u06CE': 'ی', '\u06D0': 'ی', '\u06D2': 'ی', '\u06CD': 'ی', '\u06A9': 'ک', '\u06AB': 'گ' },
  ...{ '\u06BA': 'ن', '\u066E': 'ب', '\u066F': 'ق', '\u06A1': 'ف', '\u06A4': 'ف' },
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    һ: 'h',
    н: 'h',
    ј: 'j',
    к: 'k',
    м: 'rn',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
  },
  ...{ у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ѵ: 'v', ԝ: 'vv', г: 'r', ʼ: '' },
  ...{ α: 'a', β: 'b', ε: 'e', η: 'n', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ω: 'vv' },
  // A stroke is a stroke and a ring a ring in any script: alef, one, el, capital i, bar; heh, zero, o.
  ...{ ا: 'l', '1': 'l', i: 'l', '|': 'l', і: 'l', ι: 'l', ӏ: 'l', ı: 'l', '!': 'l', ه: 'o', '0': 'o' },
  ...{ m: 'rn', w: 'vv', $: 's', '@': 'a' },
}
