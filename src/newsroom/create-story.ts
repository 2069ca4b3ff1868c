import { mustHold, mustHoldIn, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { FieldProblems } from '../platform/refusal.ts'
import type { ContentGiven } from './revision-content.ts'
import { insertRevision } from './revision-store.ts'
import { appendStatus } from './status-store.ts'
import type { Edition, StoryKind } from './story.ts'
import { writtenFrom } from './story-place.ts'
import { insertStory } from './story-store.ts'

export interface StoryOrder {
  edition: Edition
  kind: StoryKind
  /** Slug of the section. */
  section: string
  /** Slug of the province; null for a story of the whole country. */
  province: string | null
  content: ContentGiven
  sourceReleaseId?: string | null
  /** Before this moment the story cannot be published. */
  embargoUntil?: Date | null
  isSample?: boolean
  reason?: 'created' | 'imported'
}

/**
 * Begins a story: a draft with its first revision.
 * @throws FieldProblems; Refusal 'access.…'.
 */
export async function createStory(
  context: ActingContext,
  order: StoryOrder,
): Promise<{ id: string; code: number; revisionId: string }> {
  mustHold(context, 'story.write')
  return inTransaction(context, async within => {
    const { content, ...place } = await writtenFrom(within, order)
    if (place.section_id === undefined) throw new FieldProblems([{ field: 'section', problem: 'required' }])
    mustHoldIn(within, 'story.write', place.section_id)
    const story = { id: newId(), revisionId: newId() }
    const code = await insertStory(within, {
      ...story,
      edition: order.edition,
      kind: order.kind,
      sectionId: place.section_id,
      provinceSlug: order.province,
      sourceReleaseId: order.sourceReleaseId ?? null,
      embargoUntil: order.embargoUntil ?? null,
      isSample: order.isSample ?? false,
    })
    await insertRevision(within, {
      id: story.revisionId,
      storyId: story.id,
      edition: order.edition,
      parentId: null,
      content,
      reason: order.reason ?? 'created',
    })
    await appendStatus(within, { storyId: story.id, revisionId: story.revisionId, status: 'draft' })
    await within.events.record(within, {
      name: 'story.saved',
      payload: { storyId: story.id, code, status: 'draft' },
    })
    return { ...story, code }
  })
}
