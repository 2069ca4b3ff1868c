// A table of data: the words of staff and their log, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  title: 'Staff',
  log: 'Log',
  tabs: 'Staff and log',
  people: count => `${count} accounts`,
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  status: 'Status',
  active: 'active',
  disabled: 'removed from work',
  disable: 'Remove from work',
  enable: 'Back to work',
  disableSays: name =>
    `${name} cannot sign in any more, and open sessions end. What they wrote keeps their name.`,
  add: 'Add to the staff',
  password: 'First password',
  office: 'Public-relations office',
  addButton: 'Make the account',
  added: name => `The account of ${name} was made.`,
  actions: 'Act',
  you: 'you',
  logSays: 'Acts that need a special permission, newest first. Nobody can delete the log.',
  system: 'the system',
  acts: {},
}
