import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { newToken } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { closePreviewLink, insertPreviewLink } from './preview-store.ts'

/** For how many days a link may open a draft. */
export const previewDays = [1, 3, 7] as const
export type PreviewDays = (typeof previewDays)[number]

const day = 86_400_000

/**
 * Makes a link that shows a story's newest draft to whoever has it, for some days. The path is told this once.
 * @throws Refusal 'story.not_found', 'story.withdrawn'.
 */
export async function makePreviewLink(
  context: ActingContext,
  { storyId, days }: { storyId: string; days: PreviewDays },
): Promise<{ path: string; expiresAt: Date }> {
  mustHold(context, 'story.write')
  const token = newToken()
  const expiresAt = new Date(context.clock.now().getTime() + days * day)
  await inTransaction(context, async within => {
    const { status } = await lockStoryFor(within, storyId, 'story.write')
    if (status === 'withdrawn') throw new Refusal('story.withdrawn')
    const linkId = await insertPreviewLink(within, { storyId, token, expiresAt })
    await recordAct(within, {
      act: 'make preview link',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { linkId, expiresAt: expiresAt.toISOString() },
    })
  })
  return { path: previewPath(token), expiresAt }
}

/**
 * Ends a link at once.
 * @throws Refusal 'story.not_found'; 'preview.not_found' when there is no such link, or it has ended.
 */
export async function revokePreviewLink(
  context: ActingContext,
  link: { storyId: string; linkId: string },
): Promise<void> {
  mustHold(context, 'story.write')
  await inTransaction(context, async within => {
    await lockStoryFor(within, link.storyId, 'story.write')
    if (!(await closePreviewLink(within, link))) throw new Refusal('preview.not_found')
    const { storyId, linkId } = link
    await recordAct(within, {
      act: 'revoke preview link',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { linkId },
    })
  })
}

/** Where a draft is seen by a token. */
export const previewPath = (token: string): string => `/preview/${encodeURIComponent(token)}`
