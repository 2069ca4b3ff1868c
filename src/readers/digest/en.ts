// A table of data: the words of letters to readers, in English. Its shape is the shape of fa.ts.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  confirmSubject: 'The daily letter of Peyk: confirm your address',
  confirm: link =>
    `Somebody, perhaps you, asked for the daily letter of Peyk News Agency to this address. If it was you, open this link:\n\n${link}\n\nIf not, do nothing: the address is deleted within two days.`,
  confirmLink: 'Confirm the address',
  subject: day => `The news of ${day}`,
  lead: day => `What was read most on ${day}.`,
  leave: 'I no longer want this letter',
  agency: 'Peyk News Agency',
}
