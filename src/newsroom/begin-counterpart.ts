import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { createStory } from './create-story.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { readRevision } from './revision-store.ts'
import { sectionSlugsOf } from './section-store.ts'
import { changeStory } from './story-store.ts'

/**
 * Begins a story's counterpart: a draft of the other edition with its words to be translated, its picture and its
 * place. Topics are words of an edition and stay behind.
 * @throws Refusal 'story.not_found', 'story.has_counterpart', 'access.…'; FieldProblems for a closed section.
 */
export async function beginCounterpart(
  context: ActingContext,
  { storyId }: { storyId: string },
): Promise<{ id: string }> {
  mustHold(context, 'story.write')
  return inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.write')
    if (story.counterpartId !== null) throw new Refusal('story.has_counterpart', { code: story.code })
    const content = await readRevision(within, story.publishedRevisionId ?? story.draftRevisionId)
    const { section } = await sectionSlugsOf(within, story.sectionId)
    const { id } = await createStory(within, {
      edition: story.edition === 'fa' ? 'en' : 'fa',
      kind: story.kind,
      section,
      province: story.provinceSlug,
      content: { ...content, topics: [], byline: '' },
      embargoUntil: story.embargoUntil,
    })
    await changeStory(within, id, { counterpart_id: story.id })
    await changeStory(within, story.id, { counterpart_id: id })
    await recordAct(within, {
      act: 'begin counterpart',
      subjectKind: 'story',
      subjectId: story.id,
      detail: { counterpart: id },
    })
    return { id }
  })
}
