import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustNotCrowd } from './vote-limits.ts'
import { reasonFrom } from './vote-reason.ts'
import { countVotesOf, readTotal, upsertVote, type VoteCount } from './vote-store.ts'

export interface VoteOrder {
  storyId: string
  readerKey: string
  useful: boolean
  reason: string
  address: string
}

/**
 * Counts a reader's answer to «was this news useful?»: once a story, changeable.
 * @param vote.readerKey the random key of the reader's cookie; only its hash is stored.
 * @param vote.address bounds how many readers there can be behind one address; it is not stored.
 * @param vote.reason why, for the desk; may be empty. It belongs to this vote and goes with it when it is changed.
 * @returns the votes of the story with this one.
 * @throws FieldProblems for a reason that is too long; Refusal 'vote.no_story' when readers do not see the story, 'vote.too_many'.
 */
export async function castVote(context: Context, vote: VoteOrder): Promise<VoteCount> {
  const reason = reasonFrom(vote.reason)
  await mustNotCrowd(vote)
  const counted = await upsertVote(context, {
    storyId: vote.storyId,
    useful: vote.useful,
    reason,
    readerKey: hashOf(vote.readerKey),
    at: context.clock.now(),
  })
  if (!counted) throw new Refusal('vote.no_story')
  return readTotal(context, vote.storyId)
}

/** Useful and not-useful votes of a story, for the desk. */
export const countVotes = (context: Context, storyId: string): Promise<VoteCount> =>
  countVotesOf(context, storyId)
