// What stands in the fields that only machines read. Words for people (titles, descriptions, names) are left out; in the
// rest nothing may be but ASCII, and no date but Gregorian ones.

const prose =
  'title|description|summary|content|name|category|copyright|rights|news:title|news:name|dc:creator|media:title|media:description|media:credit|subtitle'

/** What no machine field may hold, as it was found in a feed, a sitemap or another file. */
export function foundInFile(text: string): string[] {
  const isJson = text.startsWith('{') || text.startsWith('[')
  const fields = isJson ? fieldsOfJson(JSON.parse(text)) : [withoutProse(text)]
  return fields.flatMap(faultsIn)
}

/** The same of a page: its linked data, its addresses, the machine form of its times and what its head says. */
export function foundInPage(html: string): string[] {
  const each = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value]) => value ?? '')
  const fields = [
    ...each(/<script type="application\/ld\+json">(.*?)<\/script>/gs).flatMap(data =>
      fieldsOfJson(JSON.parse(data)),
    ),
    ...each(/datetime="([^"]*)"/g),
    ...each(/<link [^>]*href="([^"]*)"/g),
    ...each(/<meta property="(?:og:url|og:image|og:image:width|og:image:height)" content="([^"]*)"/g),
    ...each(/<meta property="article:(?:published|modified)_time" content="([^"]*)"/g),
  ]
  if (fields.length < 5) return ['hardly anything for machines was found']
  return fields.flatMap(faultsIn)
}

const withoutProse = (xml: string): string =>
  xml
    .replace(new RegExp(`<(${prose})( [^>]*)?>.*?</\\1>`, 'gs'), '')
    .replace(/ (?:title|text|alt|term)="[^"]*"/g, '')

const words =
  /^(?:name|headline|alternativeHeadline|description|articleBody|articleSection|keywords|caption|creditText|text|transcript|jobTitle|title|summary|content_text|content_html|tags|short_name|home_page_title|terms|legislationIdentifier)$/

/** Every string of a document but those for people. */
function fieldsOfJson(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(fieldsOfJson)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => (words.test(key) ? [] : fieldsOfJson(inside)))
}

// A year of the Jalali calendar at the head of a date. Addresses of the archive are Jalali on purpose.
const jalali = /(?<!archive\/)\b1[34]\d\d[-/](?:0[1-9]|1[0-2])[-/][0-3]\d/

function faultsIn(field: string): string[] {
  const [foreign] = /[^\n\r\t -~].{0,20}/.exec(field) ?? []
  const [date] = jalali.exec(field) ?? []
  return [
    ...(foreign === undefined ? [] : [`not ASCII: ${foreign}`]),
    ...(date === undefined ? [] : [`Jalali: ${date}`]),
  ]
}
