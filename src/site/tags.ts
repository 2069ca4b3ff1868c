import type { Edition, StoryCard } from '../newsroom/index.ts'

// The names under which pages are kept and forgotten; app/subscriptions.ts forgets by the same names.
export const tags = {
  story: (id: string) => `story:${id}`,
  comments: (storyId: string) => `comments:${storyId}`,
  section: (edition: Edition, slug: string) => `section:${slug}:${edition}`,
  province: (edition: Edition, slug: string) => `province:${slug}:${edition}`,
  topic: (edition: Edition, slug: string) => `topic:${encodeURIComponent(slug)}:${edition}`,
  office: (slug: string) => `office:${slug}`,
  dossier: (slug: string) => `dossier:${slug}`,
  list: (edition: Edition) => `list:${edition}`,
  /** Every story a page shows in a list that has no tag of its own: none of them may outlive its withdrawal there. */
  stories: (stories: readonly StoryCard[]) => stories.map(({ id }) => `story:${id}`),
} as const

/** For how many seconds a page is fresh when nothing it shows has changed. */
export const fresh = { front: 30, list: 60, story: 60, archive: 600, settled: 3600 } as const
