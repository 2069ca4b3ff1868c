import type { fa } from './fa.ts'

// A table of data: the words about pasted texts, in English.
export const en: typeof fa = {
  offer: 'This text brings its own headline and lead. Put each part in its place?',
  place: 'Put in place',
  leave: 'Leave it here',
  parts: {
    kicker: 'Kicker',
    headline: 'Headline',
    lead: 'Lead',
    sourceLabel: 'Source label',
    province: 'Province',
    caption: 'Caption',
  },
  leftOut: count => `Lines that are no part of the story and go: ${count}`,
  placed: 'Kicker, headline and lead are in their places.',
  putBack: 'Put back into the text',
  close: 'Close',
  tooLong: most =>
    `What you pasted is longer than ${most} characters, more than a story holds. Paste it in parts; nothing of your text has changed.`,
}
