import { storyForSearch } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { macOf } from '../../platform/ids.ts'
import { learntScores } from '../learnt-scores.ts'
import { termsOf, termsOfStory } from './comment-terms.ts'
import { imitatedBy } from './guarded-name-store.ts'
import { lookOf, type Look } from './look-alike.ts'
import { findGroup } from './look-alike-store.ts'
import { runPolicy } from './run-policy.ts'
import type { Screening } from './signal.ts'
import { readRarity } from './term-rarity-store.ts'

export interface CommentToScreen {
  id: string
  storyId: string
  name: string
  text: string
}

/** What is kept of a comment besides its words: what was seen, and what it looks like. */
export interface Screened extends Screening {
  look: Look
}

/** Runs the house policy over a comment that has just arrived. */
export async function screenComment(context: Context, comment: CommentToScreen): Promise<Screened> {
  const look = lookOf(comment.text)
  const ofComment = termsOf(comment.text)
  const [story, group, imitates, rarity, learnt] = await Promise.all([
    storyForSearch(context, comment.storyId),
    findGroup(context, look),
    imitatedBy(context, comment.name),
    readRarity(
      context,
      ofComment.map(({ term }) => term),
    ),
    learntScores(context, comment.text),
  ])
  const signals = runPolicy(context.clock, {
    ...comment,
    hasStory: story !== undefined,
    commentsOpen: true,
    repeats: group?.repeats,
    imitates,
    terms: { ofComment, ofStory: termsOfStory(story), ...rarity },
  })
  const refused = learnt.scores.find(({ rule }) => rule === 'refused')?.probability ?? 0
  const urgency = Math.max(refused, ...signals.map(signal => signal.urgency))
  return { look, signals, ...learnt, ...placeOf(context, comment.id, urgency) }
}

/** One in this many comments is unranked. */
const unrankedOneIn = 20

// Drawn by a keyed hash, not by chance: the same at every look, and nobody outside can choose it.
function placeOf(context: Context, id: string, urgency: number): Pick<Screening, 'urgency' | 'unranked'> {
  const mac = macOf(context.secret, `unranked ${id}`)
  const unranked = Number.parseInt(mac.slice(0, 8), 16) % unrankedOneIn === 0
  const drawn = Number.parseInt(mac.slice(8, 16), 16) / 0xffffffff
  return { unranked, urgency: unranked ? drawn : urgency }
}
