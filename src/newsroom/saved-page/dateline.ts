import { from, newsAgency, reportedBy } from './fa.ts'

/** «به گزارش خبرگزاری … از …»: who reported, from where, and what follows on the same line. */
export interface Dateline {
  agency: string
  place: string
  rest: string
  /** Whether it is the beginning of a sentence, as in English, and not a line of its own below the lead. */
  beginsText: boolean
}

const start = new RegExp(`^${reportedBy}\\s+`)
const placed = new RegExp(`^(.{2,40}?)\\s+${from}\\s+([^،,؛;:.]{2,40}?)\\s*(?:[،,؛;:](.*))?$`, 's')
const unplaced = /^([^،,؛;:.]{2,40}?)\s*(?:[،,؛;:](.*))?$/s
const mostWords = 4

// Read top to bottom: «TEHRAN, Nov 22 (ISNA) - …», «TEHRAN (ISNA) – …»; then «Tehran, IRNA – …».
const english: readonly RegExp[] = [
  /^(?<place>\p{Lu}[\p{Lu} .'’-]{1,39})(?:,[^()]{2,30})?\s*\((?<agency>\p{Lu}[^()]{1,40})\)\s*[-–—:]+\s*(?<rest>.*)$/su,
  /^(?<place>\p{Lu}[\p{L} .'’-]{1,39}),\s*(?<agency>\p{Lu}{2,10})\s*[-–—]+\s*(?<rest>.*)$/su,
]

/** The parts of a dateline; undefined when the line is none. */
export function datelineOf(line: string): Dateline | undefined {
  if (!start.test(line)) return englishDatelineOf(line)
  const said = line.replace(start, '')
  const [, agency = '', place = '', rest = ''] = placed.exec(said) ?? []
  if (agency !== '' && isName(agency) && isName(place))
    return { agency: agencyName(agency), place, rest: rest.trim(), beginsText: false }
  const [, alone = '', after = ''] = unplaced.exec(said) ?? []
  return alone !== '' && isName(alone)
    ? { agency: agencyName(alone), place: '', rest: after.trim(), beginsText: false }
    : undefined
}

function englishDatelineOf(line: string): Dateline | undefined {
  const found = english.map(pattern => pattern.exec(line)?.groups).find(groups => groups !== undefined)
  if (found === undefined) return undefined
  const { agency = '', place = '', rest = '' } = found
  return { agency: agency.trim(), place: place.trim(), rest: rest.trim(), beginsText: true }
}

const isName = (words: string): boolean => words.split(/\s+/).length <= mostWords && !/[«»()]/.test(words)

// «خبرنگار خبرگزاری …» names a person of the agency; the label names the agency.
const agencyName = (words: string): string => {
  const at = words.indexOf(newsAgency)
  return at > 0 ? words.slice(at) : words
}
