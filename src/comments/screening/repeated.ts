import { atOnce } from './signal.ts'

/** The same words, or nearly the same, were sent before, whatever their spelling and under any story; and how often. */
export const repeated = atOnce('repeated', ({ repeats }) =>
  repeats === undefined
    ? undefined
    : {
        rule: 'repeated',
        sentence: repeats.how === 'same' ? 'sent-before' : 'much-like-before',
        within: 'text',
        words: [],
        count: repeats.count,
        urgency: repeats.how === 'same' ? 0.5 : 0.4,
      },
)
