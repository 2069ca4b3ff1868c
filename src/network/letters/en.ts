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
  reminder: {
    subject: office => `The time to answer a release of ${office} is nearly over`,
    due: moment => `An answer is owed by ${moment}.`,
    held: name => `${name} is reading it.`,
    free: 'Nobody has begun to read it.',
    why: desk =>
      `This letter goes once to the address of “${desk}”; it carries nothing of the text of the release.`,
    open: 'Open the release',
  },
}
