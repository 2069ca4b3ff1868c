// A table of data: the words of the bar and the frame, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  departments: 'Departments',
  desk: 'Desk',
  stories: 'Stories',
  front: 'Front page',
  media: 'Media',
  dossiers: 'Dossiers',
  sections: 'Sections',
  comments: 'Comments',
  releases: 'Releases',
  staff: 'Staff',
  site: 'Peyk, the site’s front page',
  skip: 'To the content',
  account: name => `My account: ${name}`,
  signOut: 'Sign out',
  otherLanguage: 'فارسی',
  otherLanguageCode: 'fa',
  away: 'No connection',
  awaySays: since =>
    `The server has not been reached since ${since}. What you wrote stays here and is sent when the connection is back.`,
  tryNow: 'Try now',
  sessionEnded: 'Your session has ended',
  sessionEndedSays: 'Sign in again; the page and what you wrote are still here.',
}
