// Exports `namesIn`: names of countries, languages, places and days in a language, from the Unicode CLDR that Node carries (Unicode-3.0).
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The names in the given locale; names that its data lacks, which come back in English or as codes, are left out by `letters`. */
export function namesIn(locale: string, letters: RegExp): string[] {
  const pairs = [...LATIN].flatMap(first => [...LATIN].map(second => first + second))
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  const names = [
    ...pairs.map(code => regions.of(code)),
    ...pairs.map(code => languages.of(code.toLowerCase())),
    ...Intl.supportedValuesOf('timeZone').map(zone => placeOf(locale, zone)),
    ...days(locale),
  ]
  return [
    ...new Set(
      names.filter(name => name !== undefined && name.split(/\s+/).every(word => letters.test(word))),
    ),
  ]
    .map(name => name ?? '')
    .filter(name => name.length > 1)
}

function placeOf(locale: string, timeZone: string): string | undefined {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(0)
  return parts
    .find(part => part.type === 'timeZoneName')
    ?.value.replace(/^(?:وقت|توقيت|د|بەکاتی)\s|\s(?:وقت|وخت|کات|vaxtı)$/u, '')
}

function days(locale: string): string[] {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC', calendar: 'gregory' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' })
  const moments = Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(2026, n, 1 + n)))
  return moments.flatMap(moment => [weekday.format(moment), month.format(moment)])
}
