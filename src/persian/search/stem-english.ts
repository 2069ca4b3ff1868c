const SHORTEST = 4

/** A light stem of an English word in lower case: plurals and a possessive only (Harman's s-stemmer). 'cities' → 'city'. */
export function stemEnglish(word: string): string {
  const singular = word.replace(/['\u2019]s?$/, '')
  if (singular.length < SHORTEST || !singular.endsWith('s')) return singular
  if (/[^ea]ies$/.test(singular)) return `${singular.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(singular)) return singular.slice(0, -2)
  return /(?:us|ss|is)$/.test(singular) ? singular : singular.slice(0, -1)
}
