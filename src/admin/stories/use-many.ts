import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'

const mostCounted = 10_000

/** Says how many stories there are; the server counts no further than ten thousand. */
export function useMany(): (stories: number) => string {
  const say = useSay()
  const shared = useSharedWords()
  return stories => (stories > mostCounted ? shared.moreThan(say.count(mostCounted)) : say.count(stories))
}
