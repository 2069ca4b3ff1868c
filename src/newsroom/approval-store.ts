import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'

export interface Approval {
  personId: string
  name: string
  at: Date
}

/** Writes that somebody approved a revision. @returns false when they had done so before. */
export async function insertApproval(
  within: ActingContext,
  approval: { storyId: string; revisionId: string; personId: string },
): Promise<boolean> {
  const row = await within.db
    .insertInto('story_approval')
    .values({
      story_id: approval.storyId,
      revision_id: approval.revisionId,
      person_id: approval.personId,
      at: within.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Who approved a revision, first to last; at most 50. */
export async function listApprovals(context: Context, revisionId: string): Promise<Approval[]> {
  return context.db
    .selectFrom('story_approval')
    .innerJoin('person', 'person.id', 'story_approval.person_id')
    .select(['story_approval.person_id as personId', 'person.name', 'story_approval.at'])
    .where('story_approval.revision_id', '=', revisionId)
    .orderBy('story_approval.at')
    .orderBy('story_approval.person_id')
    .limit(50)
    .execute()
}

/** Who wrote what readers have not seen yet: the revisions after the published one; at most 100 people. */
export async function listWriters(
  context: Context,
  story: { id: string; publishedRevisionId: string | null },
): Promise<string[]> {
  const rows = await context.db
    .selectFrom('story_revision as revision')
    .leftJoin('story_revision as published', join => join.on('published.id', '=', story.publishedRevisionId))
    .select('revision.editor_id as id')
    .distinct()
    .where('revision.story_id', '=', story.id)
    .where('revision.editor_id', 'is not', null)
    .where(({ eb, ref, or }) =>
      or([eb('published.number', 'is', null), eb('revision.number', '>', ref('published.number'))]),
    )
    .orderBy('revision.editor_id')
    .limit(100)
    .execute()
  return rows.flatMap(({ id }) => id ?? [])
}
