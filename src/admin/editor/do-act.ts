import {
  approveStory,
  correctStory,
  publishStory,
  returnStory,
  scheduleStory,
  submitStory,
  unscheduleStory,
  updateStory,
  withdrawStory,
  type Story,
  type StoryAct,
} from '../api/newsroom.ts'
import { placeOf, type DraftForm } from './draft-form.ts'
import type { DraftKeeper } from './keep-draft.ts'

/** What an act is given: a note, the warnings that were read, the moment of a schedule. */
export interface Said {
  note?: string
  passing?: string[]
  at?: string
}

interface ActOrder extends Said {
  act: StoryAct
  storyId: string
  keeper: DraftKeeper<DraftForm>
}

/**
 * Does an act to the story as it stands on the screen: what is unsaved is saved first.
 * @throws what kept the draft from being saved, or the server's refusal of the act.
 */
export async function doAct({
  act,
  note = '',
  passing = [],
  at = '',
  storyId,
  keeper,
}: ActOrder): Promise<Story> {
  // A refusal to save a draft that nobody may write any more must not keep it from being withdrawn.
  const basedOn = act === 'withdraw' ? keeper.read().basedOn : await keeper.flush()
  const place = placeOf(keeper.read().form)
  switch (act) {
    case 'submit':
      return submitStory(storyId)
    case 'return':
      return returnStory(storyId, note)
    case 'approve':
      return approveStory(storyId, basedOn)
    case 'publish':
      return publishStory(storyId, { revisionId: basedOn, passing })
    case 'schedule':
      return scheduleStory(storyId, { revisionId: basedOn, passing, at })
    case 'unschedule':
      return unscheduleStory(storyId)
    case 'correct':
      return correctStory(storyId, { ...place, basedOn, passing, note })
    case 'update':
      return updateStory(storyId, { ...place, basedOn, passing })
    case 'withdraw':
      return withdrawStory(storyId, note)
  }
}
