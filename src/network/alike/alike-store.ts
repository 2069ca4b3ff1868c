import { publicStatuses } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'

/** Releases that the desk may see, as they were sent. */
export async function readAlikeReleases(
  context: Context,
  ids: readonly string[],
): Promise<{ id: string; headline: string; officeName: string; at: Date }[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('release')
    .innerJoin('release_revision as revision', 'revision.id', 'release.sent_revision_id')
    .innerJoin('office', 'office.id', 'release.office_id')
    .select(['release.id', 'revision.headline', 'office.name as officeName', 'release.moved_at as at'])
    .where('release.id', 'in', [...ids])
    .orderBy('release.id')
    .limit(20)
    .execute()
  return rows
}

export async function readAlikeStories(
  context: Context,
  ids: readonly string[],
): Promise<{ id: string; headline: string; code: number; slug: string; at: Date }[]> {
  if (ids.length === 0) return []
  const rows = await context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', 'revision.id', 'story.published_revision_id')
    .select(['story.id', 'revision.headline', 'story.code', 'story.slug', 'story.published_at as at'])
    .where('story.id', 'in', [...ids])
    .where('story.status', 'in', [...publicStatuses])
    .orderBy('story.id')
    .limit(20)
    .execute()
  return rows.map(row => ({ ...row, code: Number(row.code), at: row.at ?? new Date(0) }))
}
