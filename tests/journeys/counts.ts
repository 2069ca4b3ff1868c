import { sql } from 'kysely'
import type { Db } from '../../src/platform/database.ts'

// What was counted for a story, named by the path of its page; readers are not shown these figures.

export async function votesFor(db: Db, path: string): Promise<{ useful: boolean; count: number }[]> {
  const { rows } = await sql<{ useful: boolean; count: number }>`
    select vote.useful, count(*)::int as count
    from vote join story on story.id = vote.story_id
    where story.code = ${codeIn(path)}
    group by vote.useful order by vote.useful`.execute(db)
  return rows
}

export async function viewsOf(db: Db, path: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(view_hour.count), 0)::int as count
    from view_hour join story on story.id = view_hour.story_id
    where story.code = ${codeIn(path)}`.execute(db)
  return rows[0]?.count ?? 0
}

const codeIn = (path: string): number => Number(path.split('/')[2])
