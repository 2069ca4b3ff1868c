// A table of data: the words of the desk's first screen, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  title: 'Desk',
  today: date => date,
  byStatus: 'Stories by status',
  noStories: 'No story has been written yet.',
  waiting: 'Waiting for me',
  nothingWaits: 'Nothing waits for you.',
  newStory: 'New story',
  by: name => `by ${name}`,
  myStories: 'My stories',
  comments: 'Comments waiting',
  releases: 'Releases of the offices',
}
