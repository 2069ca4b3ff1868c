import type { Context } from '../../platform/context.ts'
import { macOf } from '../../platform/ids.ts'
import { learntScores } from '../learnt-scores.ts'
import { termsOf } from './comment-terms.ts'
import { imitatedBy } from './guarded-name-store.ts'
import { lookOf, type Look } from './look-alike.ts'
import { findGroup, type FoundGroup } from './look-alike-store.ts'
import { runPolicy } from './run-policy.ts'
import type { Screening } from './signal.ts'
import { readStoryTerms } from './story-terms.ts'
import { readRarity } from './term-rarity-store.ts'

export interface CommentToScreen {
  id: string
  storyId: string
  /** What its story says: the terms of a story are kept by it. */
  revisionId: string | null
  name: string
  text: string
}

/** What is kept of a comment besides its words: what was seen, and what it looks like. */
export interface Screened extends Screening {
  look: Look
  /** Its look-alikes; undefined when it is the first. */
  group: FoundGroup | undefined
}

/** Runs the house policy over a comment that has just arrived. */
export async function screenComment(context: Context, comment: CommentToScreen): Promise<Screened> {
  const look = lookOf(comment.text)
  const ofComment = termsOf(comment.text)
  const [ofStory, group, imitates, rarity, learnt] = await Promise.all([
    readStoryTerms(context, comment),
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
    hasStory: ofStory !== undefined,
    commentsOpen: true,
    repeats: group && { how: group.repeats, count: group.count, stories: group.stories },
    imitates,
    terms: { ofComment, ofStory: ofStory ?? noTerms, ...rarity },
  })
  const refused = learnt.scores.find(({ rule }) => rule === 'refused')?.probability ?? 0
  const urgency = Math.max(refused, ...signals.map(signal => signal.urgency))
  return { look, group, signals, ...learnt, ...placeOf(context, comment.id, urgency) }
}

const noTerms = { named: new Set<string>(), all: new Set<string>() }

/** One in this many comments is unranked. */
const unrankedOneIn = 20

// Drawn by a keyed hash, not by chance: the same at every look, and nobody outside can choose it.
function placeOf(context: Context, id: string, urgency: number): Pick<Screening, 'urgency' | 'unranked'> {
  const mac = macOf(context.secret, `unranked ${id}`)
  const unranked = Number.parseInt(mac.slice(0, 8), 16) % unrankedOneIn === 0
  const drawn = Number.parseInt(mac.slice(8, 16), 16) / 0xffffffff
  return { unranked, urgency: unranked ? drawn : urgency }
}
