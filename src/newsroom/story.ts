export const editions = ['fa', 'en'] as const
export type Edition = (typeof editions)[number]

export const storyKinds = [
  'news',
  'report',
  'interview',
  'note',
  'photo-story',
  'video',
  'live',
  'fact-check',
] as const
export type StoryKind = (typeof storyKinds)[number]

export const storyStatuses = [
  'draft',
  'in-review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'updated',
  'withdrawn',
] as const
export type StoryStatus = (typeof storyStatuses)[number]

/** What an editor can do to a story besides writing it. */
export const storyActs = [
  'submit',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'correct',
  'update',
  'withdraw',
] as const
export type StoryAct = (typeof storyActs)[number]

// Read top to bottom: the workflow. An act that is not listed for a status is refused.
export const workflow: Readonly<Record<StoryStatus, Partial<Record<StoryAct, StoryStatus>>>> = {
  draft: { submit: 'in-review', publish: 'published' },
  'in-review': { return: 'returned', approve: 'approved', publish: 'published' },
  returned: { submit: 'in-review', publish: 'published' },
  approved: { return: 'returned', schedule: 'scheduled', publish: 'published' },
  scheduled: { return: 'returned', schedule: 'scheduled', unschedule: 'approved', publish: 'published' },
  published: { correct: 'corrected', update: 'updated', withdraw: 'withdrawn' },
  corrected: { correct: 'corrected', update: 'updated', withdraw: 'withdrawn' },
  updated: { correct: 'corrected', update: 'updated', withdraw: 'withdrawn' },
  withdrawn: {},
}

/** What a story becomes by an act; undefined when the workflow does not know the act for its status. */
export const statusAfter = (status: StoryStatus, act: StoryAct): StoryStatus | undefined =>
  workflow[status][act]

/** Statuses in which readers see the story. */
export const publicStatuses = ['published', 'corrected', 'updated'] as const
export const isPublic = (status: StoryStatus): boolean => publicStatuses.some(each => each === status)

/** Statuses in which the writer may still change the draft without an act. */
export const isBeforePublication = (status: StoryStatus): boolean =>
  status === 'draft' ||
  status === 'in-review' ||
  status === 'returned' ||
  status === 'approved' ||
  status === 'scheduled'

/**
 * The address of a story's page on this site: `/news/100042/the-slug`, `/en/news/…`. A headline without letters leaves
 * no slug; then the code alone is the address.
 */
export function storyPath({ edition, code, slug }: { edition: Edition; code: number; slug: string }): string {
  const path = `${edition === 'en' ? '/en' : ''}/news/${code}`
  return slug === '' ? path : `${path}/${encodeURIComponent(slug)}`
}

/** The short address: `/n/100042`. */
export const shortPath = (story: { code: number }): string => `/n/${story.code}`
