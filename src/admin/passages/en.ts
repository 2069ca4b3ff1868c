import type { fa } from './fa.ts'

// A table of data: the words about notes to colleagues, in English.
export const en: typeof fa = {
  title: 'Notes to colleagues',
  says: 'Only colleagues see them; they reach no page and no feed.',
  begin: 'Note on the selected passage',
  howTo: 'Select a passage of the text to write a note on it.',
  about: 'About',
  words: 'Note',
  write: 'Write note',
  cancel: 'Cancel',
  show: quote => `Show «${quote}» in the text`,
  lost: 'This passage is no longer in the text.',
  answer: 'Answer',
  sendAnswer: 'Send answer',
  remove: 'Delete',
  removeNote: 'Delete the note',
  removeSays: words => `“${words}” is deleted for good; colleagues no longer see it.`,
  settle: 'Settled',
  reopen: 'Open again',
  settledBy: (name, when) => `Settled by ${name}, ${when}`,
  settledNotes: count => `Settled notes: ${count}`,
  nobody: 'The program',
}
