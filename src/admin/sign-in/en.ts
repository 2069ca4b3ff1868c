// A table of data: the words of signing in, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  signIn: 'Sign in',
  notIn: 'Not signed in.',
  looksPersian: 'The password has Persian letters; if you made it in English, change the keyboard.',
  capsLock: 'Caps Lock is on.',
  accounts: 'Only the administrator makes accounts. Ask them when you have forgotten your password.',
}
