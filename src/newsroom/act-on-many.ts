import { peopleRefusals, type ActingContext } from '../people/index.ts'
import { apiErrorOf, type ApiError } from '../platform/http/api-errors.ts'
import { platformRefusals } from '../platform/http/platform-refusals.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { addTopic } from './add-topic.ts'
import { approveStory } from './approve-story.ts'
import { handOverStory } from './hand-over-story.ts'
import { moveStory } from './move-story.ts'
import { newsroomRefusals } from './refusals.ts'
import { returnStory } from './return-story.ts'
import { submitStory } from './submit-story.ts'

/** What can be done to several stories at once. Withdrawing is not among them: each has its own explanation. */
export type BulkAct =
  | { act: 'assign'; assigneeId: string }
  | { act: 'submit' }
  | { act: 'approve' }
  | { act: 'return'; note: string }
  | { act: 'move'; section: string }
  | { act: 'topic'; topic: string }

/** A story of the list, and the revision that the list named: what was changed since is refused where that matters. */
export interface ListedStory {
  id: string
  revisionId: string
}

/** What became of one of them. */
export interface OneOfMany {
  id: string
  /** Why it was not done; null when it was. */
  refused: ApiError['error'] | null
}

/**
 * Does an act to one story after the other, each in a transaction of its own, by the verb and with the rights that it has
 * alone: a refusal is told with its reason and keeps none of the others back. See docs/adr/0041.
 */
export async function actOnMany(
  context: ActingContext,
  act: BulkAct,
  asked: { stories: readonly ListedStory[]; requestId: string },
): Promise<OneOfMany[]> {
  const answers: OneOfMany[] = []
  for (const story of new Map(asked.stories.map(each => [each.id, each])).values())
    answers.push({ id: story.id, refused: await refusalOf(doTo(context, act, story), asked.requestId) })
  return answers
}

function doTo(context: ActingContext, act: BulkAct, { id: storyId, revisionId }: ListedStory): Promise<void> {
  switch (act.act) {
    case 'assign':
      return handOverStory(context, { storyId, assigneeId: act.assigneeId })
    case 'submit':
      return submitStory(context, { storyId })
    case 'approve':
      return approveStory(context, { storyId, revisionId })
    case 'return':
      return returnStory(context, { storyId, note: act.note })
    case 'move':
      return moveStory(context, { storyId, section: act.section })
    case 'topic':
      return addTopic(context, { storyId, basedOn: revisionId, topic: act.topic })
  }
}

const meanings = { ...platformRefusals, ...peopleRefusals, ...newsroomRefusals }

async function refusalOf(doing: Promise<void>, requestId: string): Promise<ApiError['error'] | null> {
  try {
    await doing
    return null
  } catch (error) {
    if (error instanceof Refusal || error instanceof FieldProblems)
      return apiErrorOf(error, meanings, requestId).error
    throw error
  }
}
