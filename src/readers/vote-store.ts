import { sql } from 'kysely'
import { publicStatuses } from '../newsroom/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { hashOf } from '../platform/ids.ts'

export interface VoteCount {
  useful: number
  notUseful: number
}

interface Vote {
  storyId: string
  readerKey: string
  useful: boolean
  reason: string | null
  at: Date
}

/**
 * One vote a reader a story: a second one replaces the first.
 * @returns false when readers do not see the story; nothing is written then.
 */
export async function upsertVote(context: Context, vote: Vote): Promise<boolean> {
  return inTransaction(context, async within => {
    await holdTotal(within, vote.storyId)
    const isCounted = await putVote(within, vote)
    if (isCounted) await countAnew(within, [vote.storyId])
    return isCounted
  })
}

async function putVote(within: Context, vote: Vote): Promise<boolean> {
  const result = await within.db
    .insertInto('vote')
    .columns(['story_id', 'reader_key', 'useful', 'reason', 'at'])
    .expression(eb =>
      eb
        .selectFrom('story')
        .select([
          'story.id',
          eb.val(vote.readerKey).as('reader_key'),
          eb.val(vote.useful).as('useful'),
          eb.val(vote.reason).as('reason'),
          eb.val(vote.at).as('at'),
        ])
        .where('story.id', '=', vote.storyId)
        .where('story.status', 'in', publicStatuses)
        .where(each =>
          each.or([each('story.embargo_until', 'is', null), each('story.embargo_until', '<=', vote.at)]),
        ),
    )
    .onConflict(conflict =>
      conflict
        .columns(['story_id', 'reader_key'])
        .doUpdateSet({ useful: vote.useful, reason: vote.reason, at: vote.at }),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Votes for one story wait for each other here, so that none of them counts without the one before. */
async function holdTotal(within: Context, storyId: string): Promise<void> {
  await sql`
    insert into story_total (story_id, views, useful, not_useful)
    select id, 0, 0, 0 from story where id = ${storyId}
    on conflict (story_id) do update set views = story_total.views
  `.execute(within.db)
}

async function countAnew(within: Context, storyIds: readonly string[]): Promise<void> {
  await sql`
    insert into story_total (story_id, views, useful, not_useful)
    select story_id, 0, count(*) filter (where useful), count(*) filter (where not useful)
    from vote where story_id = any(${storyIds}::uuid[])
    group by story_id order by story_id
    on conflict (story_id) do update set useful = excluded.useful, not_useful = excluded.not_useful
  `.execute(within.db)
}

export async function countVotesOf(context: Context, storyId: string): Promise<VoteCount> {
  const rows = await context.db
    .selectFrom('vote')
    .select(['useful', ({ fn }) => fn.countAll<string>().as('count')])
    .where('story_id', '=', storyId)
    .groupBy('useful')
    .execute()
  const of = (useful: boolean): number => Number(rows.find(row => row.useful === useful)?.count ?? 0)
  return { useful: of(true), notUseful: of(false) }
}

/** The votes of a story as they are kept added up. */
export async function readTotal(context: Context, storyId: string): Promise<VoteCount> {
  const row = await context.db
    .selectFrom('story_total')
    .select(['useful', 'not_useful'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return { useful: row?.useful ?? 0, notUseful: row?.not_useful ?? 0 }
}

/** Adds votes that were cast elsewhere (an import, the sample newsroom): reader keys that nobody else has. */
export async function insertVotes(
  context: Context,
  votes: readonly { storyId: string; readerKey: string; useful: boolean; reason?: string }[],
): Promise<void> {
  if (votes.length === 0) return
  const at = context.clock.now()
  await context.db
    .insertInto('vote')
    .values(
      votes.map(({ storyId, readerKey, useful, reason = null }) => ({
        story_id: storyId,
        reader_key: hashOf(readerKey),
        useful,
        reason,
        at,
      })),
    )
    .onConflict(conflict => conflict.columns(['story_id', 'reader_key']).doNothing())
    .execute()
  await countAnew(context, [...new Set(votes.map(({ storyId }) => storyId))])
}
