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
  answer: {
    returned: 'Your release came back for changes',
    accepted: 'Your release was accepted',
    declined: 'Your release was declined',
    published: 'A story based on your release was published',
    sent: moment => `You sent this release on ${moment}.`,
    toRead: 'The answer of the newsroom is on the page of the release.',
    toBeWritten: 'The newsroom writes a story of it; you get another letter when it is published.',
    why: 'You get this letter because you sent the release; it carries nothing of its text.',
    open: 'Open the release',
    openStory: 'Read the story',
  },
  advisory: {
    subject: 'The newsroom sent your office an advisory',
    answerBy: moment => `An answer is hoped for by ${moment}.`,
    why: 'This letter goes to everyone who writes releases for this office.',
    open: 'Read the advisory',
  },
  reply: {
    accepted: 'Your request about a story was accepted',
    declined: 'Your request about a story was declined',
    toRead: 'The answer of the newsroom is on the page “Replies”.',
    why: 'You get this letter because you sent the request.',
    open: 'See the request',
  },
}
