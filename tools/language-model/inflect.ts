// Exports `inflect`: a word with one of the endings of its language, so that the model learns endings and not only words.
import { type Chance } from './seeded.ts'

const endings: Readonly<Record<string, readonly string[]>> = {
  fa: 'ها های هایی ی م ت ش مان تان شان تر ترین \u200cها \u200cهای \u200cهایی \u200cام \u200cاش \u200cای \u200cتر \u200cترین هاش هاتون هامون اش و رو ه'.split(' '),
  ckb: 'ەکە ەکان ەکانی ێک ی م ت مان تان یان ەوە دا ان انی ەکەی ییە ە یەک یەکی یەکە کە کان'.split(' '),
  azb: 'لار لر لاری لری نین نون ین ی نی دا ده دان دن دیر دور لیق لیک چی سیز ایم ین ایمیز ایزی لارین لرین لارا لره دیر\u200cلر جا جه لا له ا ه داکی ده\u200cکی'.split(' '),
  ur: 'وں یں ے ی ا یاں'.split(' '),
  ps: 'ونه ونو ان انو ې و ه ي'.split(' '),
  ar: 'ها هم نا ات ون ين ه ي ك'.split(' '),
} // oxfmt-ignore

/** Adds an ending, or the Arabic article before the word; the word itself for a language without a list. */
export function inflect(language: string, word: string, chance: Chance): string {
  const possible = endings[language]
  if (possible === undefined || word.length < 3) return word
  if (language === 'ar' && chance.maybe(0.5))
    return chance.pick(['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ه']) + word
  const stem = language === 'ckb' ? word.replace(/ە$/, '') : word
  return stem + chance.pick(possible)
}
