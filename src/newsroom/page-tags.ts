import type { Edition } from './story.ts'

// The names under which pages that show stories are kept, and by which they are forgotten when a story changes. They
// travel in a header, so whatever is not ASCII is encoded.
export const pageTags = {
  story: (id: string) => `story:${id}`,
  section: (edition: Edition, slug: string) => `section:${encodeURIComponent(slug)}:${edition}`,
  province: (edition: Edition, slug: string) => `province:${encodeURIComponent(slug)}:${edition}`,
  topic: (edition: Edition, slug: string) => `topic:${encodeURIComponent(slug)}:${edition}`,
  /** Pages that show what a topic is called, under one of its stories. */
  topicName: (edition: Edition, slug: string) => `topic-name:${encodeURIComponent(slug)}:${edition}`,
  /** Pages that show an author's name or what readers are told of one. */
  author: (slug: string) => `author:${encodeURIComponent(slug)}`,
  dossier: (slug: string) => `dossier:${encodeURIComponent(slug)}`,
  front: (edition: Edition) => `front:${edition}`,
  /** Every page of an edition: what stands on all of them. */
  edition: (edition: Edition) => `edition:${edition}`,
  /** Lists of everything of an edition: front page, archive, feeds, navigation. */
  list: (edition: Edition) => `list:${edition}`,
  /** Every page with the navigation. */
  everyPage: 'page',
} as const
