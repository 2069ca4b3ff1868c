// A table of data: the words of the desk's first screen, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  title: 'Desk',
  today: date => date,
  byStatus: 'Stories by status',
  noStories: 'No story has been written yet.',
  waiting: 'Waiting for me',
  nothingWaits: 'Nothing waits for you.',
  scheduled: 'Scheduled',
  scheduledSays: 'Goes out by itself, Tehran time.',
  noneScheduled: 'Nothing is scheduled.',
  underEmbargo: 'Under embargo',
  underEmbargoSays: 'Leaves by no door before this time.',
  noneUnderEmbargo: 'Nothing is under embargo.',
  held: 'Was due and was not published',
  heldSays: 'Something that a publication needs was lost; open the story.',
  comma: ', ',
  clockTitle: 'Schedules have stopped: the clock of a server jumped',
  clockAhead: (minutes, noticed) => `${minutes} minutes ahead; ${noticed} by its own clock`,
  clockBack: (minutes, noticed) => `${minutes} minutes back; ${noticed} by its own clock`,
  clockSays:
    'Until somebody confirms the clock or it is right again, nothing goes out by itself from this server. Publishing by hand works as ever. Compare the time on the button with a clock that is right, and tell who runs the server.',
  clockConfirm: moment => `The server’s clock is right; it is ${moment}`,
  newStory: 'New story',
  by: name => `by ${name}`,
  myStories: 'My stories',
  comments: 'Comments waiting',
  releases: 'Releases of the offices',
}
