import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const hour = 60
const longest = 3 * hour

/** A span as people say it: minutes, and from three hours on whole hours. */
export function useMinutes(): (minutes: number) => string {
  const words = useWords(fa, en)
  const say = useSay()
  return minutes =>
    minutes < longest ? words.minutes(say.count(minutes)) : words.hours(say.count(Math.round(minutes / hour)))
}
