import type { Context } from '../platform/context.ts'
import { listMostVisited } from './view-store.ts'

export interface MostVisitedQuestion {
  edition: string
  section?: string
  /** How far back views count. */
  hours: number
  limit: number
}

/** Ids of the most visited published stories, best first. */
export function mostVisited(context: Context, question: MostVisitedQuestion): Promise<string[]> {
  const since = new Date(context.clock.now().getTime() - question.hours * 3_600_000)
  return listMostVisited(context, {
    edition: question.edition,
    ...(question.section === undefined ? {} : { section: question.section }),
    since,
    limit: question.limit,
  })
}
