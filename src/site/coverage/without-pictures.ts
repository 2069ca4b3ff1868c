import type { PublicStory } from '../../newsroom/index.ts'

/** A story whose page carries no pictures: those in its text fall out with them. */
export const withoutPictures = (story: PublicStory): PublicStory => ({
  ...story,
  picture: null,
  pictures: [],
})
