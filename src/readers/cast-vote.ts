import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { countVotesOf, upsertVote, type VoteCount } from './vote-store.ts'

/**
 * Counts a reader's answer to «was this news useful?»: once a story, changeable.
 * @param vote.readerKey the random key of the reader's cookie; only its hash is stored.
 * @throws Refusal 'vote.no_story' when readers do not see the story.
 */
export async function castVote(
  context: Context,
  vote: { storyId: string; readerKey: string; useful: boolean },
): Promise<void> {
  const counted = await upsertVote(context, {
    ...vote,
    readerKey: hashOf(vote.readerKey),
    at: context.clock.now(),
  })
  if (!counted) throw new Refusal('vote.no_story')
}

/** Useful and not-useful votes of a story, for the desk. */
export const countVotes = (context: Context, storyId: string): Promise<VoteCount> =>
  countVotesOf(context, storyId)
