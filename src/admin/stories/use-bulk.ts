import { useMutation } from '@tanstack/react-query'
import { approveStory, handOverStory, moveStory, returnStory, type StoryLine } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'

/** What can be done to several stories at once. Withdrawing is not among them: each has its own explanation. */
export type BulkAct =
  | { act: 'assign'; assigneeId: string }
  | { act: 'approve' }
  | { act: 'return'; note: string }
  | { act: 'move'; section: string }

/** What became of an act: each story was answered by itself. */
export interface BulkDone {
  done: readonly StoryLine[]
  refused: readonly { story: StoryLine; fault: unknown }[]
}

const toOne = (order: BulkAct, { id, draftRevisionId }: StoryLine): Promise<unknown> => {
  switch (order.act) {
    case 'assign':
      return handOverStory(id, order.assigneeId)
    case 'approve':
      // The revision of the list: what was changed since is refused.
      return approveStory(id, draftRevisionId)
    case 'return':
      return returnStory(id, order.note)
    case 'move':
      return moveStory(id, order.section)
  }
}

/** Does an act to one story after the other; a refusal keeps none of the others back. */
export function useBulk(onEnd: (end: BulkDone) => void) {
  return useMutation({
    mutationFn: async ({ order, stories }: { order: BulkAct; stories: readonly StoryLine[] }) => {
      const end: { done: StoryLine[]; refused: { story: StoryLine; fault: unknown }[] } = {
        done: [],
        refused: [],
      }
      for (const story of stories)
        await toOne(order, story).then(
          () => end.done.push(story),
          (fault: unknown) => end.refused.push({ story, fault }),
        )
      return end
    },
    onSuccess: async end => {
      onEnd(end)
      await Promise.all(
        ['stories', 'story', 'desk', 'day'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      )
    },
  })
}
