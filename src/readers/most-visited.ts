import type { Context } from '../platform/context.ts'
import { listVisited, type VisitedStory } from './most-visited-store.ts'
import type { VisitedSpan } from './visited-windows.ts'

export interface MostVisitedQuestion {
  edition: string
  /** Slug of a section, with those under it; all sections when left out. */
  section?: string
  span: VisitedSpan
  limit: number
}

/** What was visited most, read anew every half minute, whatever number of pages asks. */
export interface MostVisited {
  /** Ids of public stories, most visited first; at most twenty. */
  of(question: MostVisitedQuestion): Promise<string[]>
}

const lasting = 30_000

/** Keeps the lists of all sections in memory; while they are read anew the former ones are told. */
export function openMostVisited(context: Context): MostVisited {
  let known: { at: number; stories: VisitedStory[] } | undefined
  let reading: Promise<VisitedStory[]> | undefined

  const read = (): Promise<VisitedStory[]> => {
    reading ??= listVisited(context)
      .then(stories => {
        known = { at: context.clock.now().getTime(), stories }
        return stories
      })
      .finally(() => (reading = undefined))
    return reading
  }
  const stories = async (): Promise<VisitedStory[]> => {
    if (known === undefined) return read()
    if (context.clock.now().getTime() - known.at >= lasting)
      read().catch((error: unknown) => context.log.warn({ error: String(error) }, 'most visited not read'))
    return known.stories
  }
  return { of: async question => rank(await stories(), question) }
}

/** The same, read now and kept nowhere. */
export const mostVisited = async (context: Context, question: MostVisitedQuestion): Promise<string[]> =>
  rank(await listVisited(context), question)

function rank(stories: readonly VisitedStory[], { edition, section, span, limit }: MostVisitedQuestion) {
  return stories
    .filter(story => story.edition === edition && story[span] > 0)
    .filter(story => section === undefined || story.section === section || story.parent === section)
    .toSorted((one, other) => other[span] - one[span] || (one.id < other.id ? 1 : -1))
    .slice(0, limit)
    .map(({ id }) => id)
}
