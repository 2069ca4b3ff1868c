// Exports the verdicts of language identification and the order in which the model file keeps their weights.

/** `und-Arab` and `und-Latn`: a language of that script which the model does not name. `und`: no language at all. */
export const ARABIC_SCRIPT = ['fa', 'ar', 'ur', 'ps', 'ckb', 'azb', 'und-Arab', 'und'] as const
export const LATIN_SCRIPT = ['fa-Latn', 'en', 'und-Latn', 'und'] as const

/** Other scripts are told by their letters alone; where several languages share a script, it is all that is said. */
export const OTHER_SCRIPTS = [
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['und-Deva', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
] as const

export type Language =
  | (typeof ARABIC_SCRIPT)[number]
  | (typeof LATIN_SCRIPT)[number]
  | (typeof OTHER_SCRIPTS)[number][0]

export type Script = 'arabic' | 'latin'
