import { from, newsAgency, reportedBy } from './fa.ts'

/** «به گزارش خبرگزاری … از …»: who reported, from where, and what follows on the same line. */
export interface Dateline {
  agency: string
  place: string
  rest: string
}

const start = new RegExp(`^${reportedBy}\\s+`)
const placed = new RegExp(`^(.{2,40}?)\\s+${from}\\s+([^،,؛;:.]{2,40}?)\\s*(?:[،,؛;:](.*))?$`, 's')
const unplaced = /^([^،,؛;:.]{2,40}?)\s*(?:[،,؛;:](.*))?$/s
const mostWords = 4

/** The parts of a dateline; undefined when the line is none. */
export function datelineOf(line: string): Dateline | undefined {
  if (!start.test(line)) return undefined
  const said = line.replace(start, '')
  const [, agency = '', place = '', rest = ''] = placed.exec(said) ?? []
  if (agency !== '' && isName(agency) && isName(place))
    return { agency: agencyName(agency), place, rest: rest.trim() }
  const [, alone = '', after = ''] = unplaced.exec(said) ?? []
  return alone !== '' && isName(alone)
    ? { agency: agencyName(alone), place: '', rest: after.trim() }
    : undefined
}

const isName = (words: string): boolean => words.split(/\s+/).length <= mostWords && !/[«»()]/.test(words)

// «خبرنگار خبرگزاری …» names a person of the agency; the label names the agency.
const agencyName = (words: string): string => {
  const at = words.indexOf(newsAgency)
  return at > 0 ? words.slice(at) : words
}
