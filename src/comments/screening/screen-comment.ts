import { storyForSearch } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { listLateTexts } from '../comment-store.ts'
import { policy } from './policy.ts'
import type { Screening, Signal } from './signal.ts'

const aWeek = 7 * 86_400_000
const mostLateTexts = 300

/** Runs the house policy over a comment that has just arrived. */
export async function screenComment(
  context: Context,
  comment: { storyId: string; name: string; text: string },
): Promise<Screening> {
  const since = new Date(context.clock.now().getTime() - aWeek)
  const [story, lateTexts] = await Promise.all([
    storyForSearch(context, comment.storyId),
    listLateTexts(context, since, mostLateTexts),
  ])
  const signals = policy
    .map(rule => rule({ ...comment, story, lateTexts }))
    .filter((signal): signal is Signal => signal !== undefined)
  return { signals, urgency: Math.max(0, ...signals.map(({ urgency }) => urgency)) }
}
