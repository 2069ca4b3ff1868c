import { mustHold, recordAct, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { lockStoryFor } from './lock-story-for.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { changeStory, type Story } from './story-store.ts'

/**
 * Makes a Persian and an English story counterparts: each page links to the other once both are public.
 * @throws FieldProblems when a story is of the wrong edition; Refusal 'story.has_counterpart'.
 */
export async function linkCounterparts(
  context: ActingContext,
  order: { fa: string; en: string },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const { fa, en } = await lockBoth(within, order)
    mustBeOfTheirEditions(fa, en)
    mustBeFree(fa, en.id)
    mustBeFree(en, fa.id)
    await changeStory(within, fa.id, { counterpart_id: en.id })
    await changeStory(within, en.id, { counterpart_id: fa.id })
    await recordAct(within, {
      act: 'link counterparts',
      subjectKind: 'story',
      subjectId: fa.id,
      detail: { counterpart: en.id },
    })
    await recordLinked(within, { ...fa, counterpartId: en.id })
    await recordLinked(within, { ...en, counterpartId: fa.id })
  })
}

// Always in the order of their ids, so that two editors linking at once cannot wait for each other.
async function lockBoth(
  within: ActingContext,
  order: { fa: string; en: string },
): Promise<{ fa: Story; en: Story }> {
  if (order.fa < order.en) {
    const fa = await lockStoryFor(within, order.fa, 'story.publish')
    return { fa, en: await lockStoryFor(within, order.en, 'story.publish') }
  }
  const en = await lockStoryFor(within, order.en, 'story.publish')
  return { fa: await lockStoryFor(within, order.fa, 'story.publish'), en }
}

function mustBeOfTheirEditions(fa: Story, en: Story): void {
  const wrong = [
    ...(fa.edition === 'fa' ? [] : [{ field: 'fa', problem: 'other-edition' }]),
    ...(en.edition === 'en' ? [] : [{ field: 'en', problem: 'other-edition' }]),
  ]
  if (wrong.length > 0) throw new FieldProblems(wrong)
}

function mustBeFree(story: Story, counterpartId: string): void {
  if (story.counterpartId !== null && story.counterpartId !== counterpartId)
    throw new Refusal('story.has_counterpart', { code: story.code })
}

async function recordLinked(within: ActingContext, story: Story): Promise<void> {
  const revisionId = story.publishedRevisionId ?? story.draftRevisionId
  await recordPublicEvent(within, 'story.linked', { now: await factsOf(within, story, revisionId) })
}
