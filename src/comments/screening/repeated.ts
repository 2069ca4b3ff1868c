import { atOnce } from './signal.ts'

/** The same words, or nearly the same, were sent before, whatever their spelling and under any story; how often and where. */
export const repeated = atOnce('repeated', ({ repeats }) =>
  repeats === undefined
    ? undefined
    : {
        rule: 'repeated',
        sentence: repeats.how === 'same' ? 'sent-before' : 'much-like-before',
        within: 'text',
        words: [],
        count: repeats.count,
        stories: repeats.stories,
        urgency: repeats.how === 'same' ? 0.5 : 0.4,
      },
)
