// A table of data: the words of letters to staff, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  event: {
    changed: title => `The event “${title}” changed`,
    cancelled: title => `The event “${title}” was called off`,
    why: 'You get this letter because you are to come to this event.',
    title: before => `Title before: ${before}`,
    place: (now, before) => `New place: ${now} (before: ${before})`,
    time: (now, before) => `New time: ${now} (before: ${before})`,
    reason: note => `Reason: ${note}`,
    open: 'See the event',
  },
}
