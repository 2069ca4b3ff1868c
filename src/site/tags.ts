import { pageTags, type StoryCard } from '../newsroom/index.ts'

// The names under which pages are kept and forgotten; app/subscriptions.ts forgets by the same names.
export const tags = {
  ...pageTags,
  comments: (storyId: string) => `comments:${storyId}`,
  /** Everything that shows events of the press. */
  pressEvents: 'press-events',
  /** Every answer that there is nothing. */
  nothing: 'nothing',
  office: (slug: string) => `office:${encodeURIComponent(slug)}`,
  /** Every story a page shows in a list that has no tag of its own: none of them may outlive its withdrawal there. */
  stories: (stories: readonly StoryCard[]) => stories.map(({ id }) => pageTags.story(id)),
} as const

/** For how many seconds a page is fresh when nothing it shows has changed. */
export const fresh = { front: 30, list: 60, story: 60, archive: 600, settled: 3600, nothing: 30 } as const
