import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** The conversation under the story of a comment. */
export interface Around {
  /** Those published last, newest first; at most 3. */
  published: { id: string; name: string; text: string }[]
  counts: { published: number; waiting: number; refused: number }
}

export async function readAround(context: Context, storyId: string): Promise<Around> {
  const [published, counts] = await Promise.all([
    sql<Around['published'][number]>`
      select id, name, coalesce(shown_text, text) as text from comment
      where story_id = ${storyId} and status = 'published'
      order by published_at desc, id desc limit 3
    `.execute(context.db),
    sql<Record<keyof Around['counts'], string>>`
      select count(*) filter (where status = 'published') as published,
        count(*) filter (where status = 'waiting') as waiting,
        count(*) filter (where status in ('refused', 'appealed')) as refused
      from comment where story_id = ${storyId}
    `.execute(context.db),
  ])
  const [count] = counts.rows
  return {
    published: published.rows,
    counts: {
      published: Number(count?.published ?? 0),
      waiting: Number(count?.waiting ?? 0),
      refused: Number(count?.refused ?? 0),
    },
  }
}
