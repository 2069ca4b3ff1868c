import type { Clock } from '../../platform/clock.ts'
import { termsOf, termsOfText } from './comment-terms.ts'
import { runPolicy } from './run-policy.ts'
import type { Signal } from './signal.ts'

/** The policy over a text, the words of its story and what was said under it, without a database: for trials of the rules. */
export const lookAtText = (
  clock: Clock,
  text: string,
  about: { story: string; said?: readonly string[] },
): Signal[] => {
  const ofStory = termsOfText(about.story, about.said)
  return runPolicy(clock, {
    name: '',
    text,
    hasStory: true,
    commentsOpen: true,
    repeats: undefined,
    imitates: undefined,
    terms: { ofComment: termsOf(text), ofStory, storiesWith: () => undefined, storiesCounted: 0 },
  })
}
