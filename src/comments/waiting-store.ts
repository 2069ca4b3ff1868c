import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'

/** What waits for a moderator. */
export interface WaitingFigures {
  waiting: number
  /** When the one that waits longest was sent; null when nothing waits. */
  oldest: Date | null
  appealed: number
  /** By story, most first; at most 500. */
  stories: { storyId: string; code: number; section: string; waiting: number }[]
}

/** How many comments wait, in all and by story. */
export async function readWaiting(context: Context): Promise<WaitingFigures> {
  const [sums, stories] = await Promise.all([
    sql<{ waiting: string; oldest: Date | null; appealed: string }>`
      select count(*) filter (where status = 'waiting') as waiting,
        min(sent_at) filter (where status = 'waiting') as oldest,
        count(*) filter (where status = 'appealed') as appealed
      from comment where status in ('waiting', 'appealed')
    `.execute(context.db),
    sql<{ storyId: string; code: string; section: string; waiting: string }>`
      select comment.story_id as "storyId", story.code, section.slug as section, count(*) as waiting
      from comment join story on story.id = comment.story_id join section on section.id = story.section_id
      where comment.status = 'waiting'
      group by comment.story_id, story.code, section.slug
      order by waiting desc, comment.story_id limit 500
    `.execute(context.db),
  ])
  const sum = sums.rows[0]
  return {
    waiting: Number(sum?.waiting ?? 0),
    oldest: sum?.oldest ?? null,
    appealed: Number(sum?.appealed ?? 0),
    stories: stories.rows.map(row => ({ ...row, code: Number(row.code), waiting: Number(row.waiting) })),
  }
}
