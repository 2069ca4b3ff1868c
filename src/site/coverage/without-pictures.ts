import type { LivePart, PublicStory } from '../../newsroom/index.ts'

/** A story whose page carries no pictures: those in its text fall out with them. */
export const withoutPictures = (story: PublicStory): PublicStory => ({
  ...story,
  picture: null,
  pictures: [],
  recordings: story.recordings.map(recording => ({ ...recording, poster: null })),
})

/** The same of the entries of a live story. */
export const liveWithoutPictures = (live: LivePart): LivePart => ({
  ...live,
  entries: live.entries.map(entry => ({ ...entry, picture: null, pictureCaption: '' })),
})
