import { halfSpace, slugKey, toLatinDigits } from '../../persian/index.ts'
import * as en from './en.ts'
import * as fa from './fa.ts'

type Noise = (line: string) => boolean

const aloneKeys = new Set([...fa.standingAlone, ...en.standingAlone].map(slugKey))
const factKeys = [...fa.factsOfThePage, ...en.factsOfThePage].map(slugKey)
const endKeys = [...fa.endOfStory, ...en.endOfStory].map(slugKey)
const dateWords = new Set(fa.wordsOfDates.map(slugKey))
const longestFact = 90
const longestHeading = 60

const isNavigation: Noise = line => aloneKeys.has(slugKey(line.replace(/[:：]$/, '')))

const isFactOfThePage: Noise = line =>
  line.length <= longestFact && factKeys.some(key => slugKey(line).startsWith(key))

const isDate: Noise = line => {
  const digits = toLatinDigits(line)
  const words = digits.split(/[\s\d\p{P}|+]+/u).filter(word => word !== '')
  return /\d/.test(digits) && words.every(word => dateWords.has(slugKey(word)))
}

const isAddress: Noise = line => /^(https?:\/\/|www\.)\S+$/i.test(line)

// «#شعر #نوروز», «@sepidar_news»: what messengers put below a text; «سپیدار, [26.11.2026 10:20]» what they put above it.
const tags = new RegExp(`^(?:[#@][\\p{L}\\p{N}_${halfSpace}]+\\s*)+$`, 'u')
const isTag: Noise = line => tags.test(line)
const isMessageHead: Noise = line => /^[^[\]]{0,80}[,،]\s*\[[\p{N}\s/.:,-]{6,}(?:[AP]M)?\]:?$/iu.test(line)

const isOrnament: Noise = line => !/[\p{L}\p{N}]/u.test(line)

// Read top to bottom: lines that are never part of a story, wherever they stand.
const noise: readonly Noise[] = [
  isNavigation,
  isFactOfThePage,
  isDate,
  isAddress,
  isTag,
  isMessageHead,
  isOrnament,
]

export const isNoise: Noise = line => noise.some(test => test(line))

/** Whether the story is over: votes, comment rules, lists of other stories begin. */
export const isEndOfStory: Noise = line => {
  const key = slugKey(line)
  return endKeys.some(end => key.startsWith(end) && (line.length <= longestHeading || end.length > 12))
}
