import { atOnce } from './signal.ts'

/** The same words, or nearly the same, were sent before, whatever their spelling and under any story. */
export const repeated = atOnce('repeated', ({ repeats }) =>
  repeats === undefined
    ? undefined
    : {
        rule: 'repeated',
        sentence: repeats === 'same' ? 'sent-before' : 'much-like-before',
        within: 'text',
        words: [],
        urgency: repeats === 'same' ? 0.5 : 0.4,
      },
)
