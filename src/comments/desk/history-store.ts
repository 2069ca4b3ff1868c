import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import type { HouseRule } from '../comment.ts'

/** Everything people did to a comment; the history shows what stands and what was taken back. */
export const pastActs = [
  'published',
  'refused',
  'undone',
  'asked',
  'took-back',
  'masked',
  'lifted',
  'appealed',
  'replied',
  'reply-taken-back',
] as const
export type PastActName = (typeof pastActs)[number]

export interface PastAct {
  commentId: string
  act: PastActName
  rule: HouseRule | null
  note: string
  /** Empty where the sender acted. */
  byName: string
  at: Date
}

/** What was done to some comments, oldest first. */
export async function listHistory(context: Context, commentIds: readonly string[]): Promise<PastAct[]> {
  if (commentIds.length === 0) return []
  const ids = sql`${[...commentIds]}::uuid[]`
  const { rows } = await sql<PastAct>`
    select past.comment_id as "commentId", past.act, past.rule, past.note, coalesce(person.name, '') as "byName", past.at
    from (
      select comment_id, case verdict when 'publish' then 'published' else 'refused' end as act, rule, note,
        moderator_id as by, at from decision where comment_id = any(${ids})
      union all
      select comment_id, case verdict when 'publish' then 'published' else 'refused' end, rule, note, moderator_id, at
        from undone_decision where comment_id = any(${ids})
      union all
      select comment_id, 'undone', null, '', moderator_id, undone_at
        from undone_decision where comment_id = any(${ids})
      union all
      select comment_id, 'asked', null, note, asker_id, at from second_opinion where comment_id = any(${ids})
      union all
      select comment_id, 'took-back', null, '', ended_by, ended_at from second_opinion
        where comment_id = any(${ids}) and ended_at is not null and decision_id is null
      union all
      select comment_id, 'masked', null, '', moderator_id, at from comment_mask where comment_id = any(${ids})
      union all
      select comment_id, 'lifted', null, '', lifted_by, lifted_at from comment_mask
        where comment_id = any(${ids}) and lifted_at is not null
      union all
      select comment_id, 'replied', null, text, author_id, at from newsroom_reply where comment_id = any(${ids})
      union all
      select comment_id, 'reply-taken-back', null, '', taken_back_by, taken_back_at from newsroom_reply
        where comment_id = any(${ids}) and taken_back_at is not null
      union all
      select id, 'appealed', null, '', null, appealed_at from comment
        where id = any(${ids}) and appealed_at is not null
    ) as past
    left join person on person.id = past.by
    order by past.at, past.comment_id, past.act
    limit 2000
  `.execute(context.db)
  return rows
}
