import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { mustNotCrowd } from './vote-limits.ts'
import { countVotesOf, upsertVote, type VoteCount } from './vote-store.ts'

/**
 * Counts a reader's answer to «was this news useful?»: once a story, changeable.
 * @param vote.readerKey the random key of the reader's cookie; only its hash is stored.
 * @param vote.address bounds how many readers there can be behind one address; it is not stored.
 * @throws Refusal 'vote.no_story' when readers do not see the story, 'vote.too_many'.
 */
export async function castVote(
  context: Context,
  vote: { storyId: string; readerKey: string; useful: boolean; address: string },
): Promise<void> {
  await mustNotCrowd(vote)
  const counted = await upsertVote(context, {
    storyId: vote.storyId,
    useful: vote.useful,
    readerKey: hashOf(vote.readerKey),
    at: context.clock.now(),
  })
  if (!counted) throw new Refusal('vote.no_story')
}

/** Useful and not-useful votes of a story, for the desk. */
export const countVotes = (context: Context, storyId: string): Promise<VoteCount> =>
  countVotesOf(context, storyId)
