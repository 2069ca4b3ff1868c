import { personIdOf, sectionsWhere, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { hashOf, newId } from '../platform/ids.ts'
import { isInSections } from './section-scope-store.ts'

/** A link by which somebody without an account sees a draft; its token is known to who has it and to nobody else. */
export interface PreviewLink {
  id: string
  makerName: string | null
  madeAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

export async function insertPreviewLink(
  within: ActingContext,
  { storyId, token, expiresAt }: { storyId: string; token: string; expiresAt: Date },
): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('preview_link')
    .values({
      id,
      story_id: storyId,
      token_hash: hashOf(token),
      made_by: personIdOf(within.actor),
      made_at: within.clock.now(),
      expires_at: expiresAt,
      revoked_at: null,
    })
    .execute()
  return id
}

/** The links of a story that the actor sees, the newest first; at most 50. */
export async function listPreviewLinks(context: ActingContext, storyId: string): Promise<PreviewLink[]> {
  return context.db
    .selectFrom('preview_link')
    .innerJoin('story', 'story.id', 'preview_link.story_id')
    .leftJoin('person', 'person.id', 'preview_link.made_by')
    .select([
      'preview_link.id',
      'person.name as makerName',
      'preview_link.made_at as madeAt',
      'preview_link.expires_at as expiresAt',
      'preview_link.revoked_at as revokedAt',
    ])
    .where('preview_link.story_id', '=', storyId)
    .where(isInSections(sectionsWhere(context.actor, 'desk.read')))
    .orderBy('preview_link.made_at', 'desc')
    .orderBy('preview_link.id', 'desc')
    .limit(50)
    .execute()
}

/** Ends a link of a story; false when the story has no such link that is still open. */
export async function closePreviewLink(
  within: Context,
  { storyId, linkId }: { storyId: string; linkId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await within.db
    .updateTable('preview_link')
    .set({ revoked_at: within.clock.now() })
    .where('id', '=', linkId)
    .where('story_id', '=', storyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The story that a token opens now, and until when; undefined when it opens none, for whatever reason. */
export async function storyOfPreview(
  context: Context,
  token: string,
): Promise<{ storyId: string; expiresAt: Date } | undefined> {
  return context.db
    .selectFrom('preview_link')
    .innerJoin('story', 'story.id', 'preview_link.story_id')
    .select(['preview_link.story_id as storyId', 'preview_link.expires_at as expiresAt'])
    .where('preview_link.token_hash', '=', hashOf(token))
    .where('preview_link.revoked_at', 'is', null)
    .where('preview_link.expires_at', '>', context.clock.now())
    .where('story.status', '!=', 'withdrawn')
    .executeTakeFirst()
}
