import { useMutation } from '@tanstack/react-query'
import { actOnMany, type BulkAct, type StoryLine } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'

/** What became of an act: each story was answered by itself. */
export interface BulkDone {
  done: readonly StoryLine[]
  refused: readonly { story: StoryLine; fault: unknown }[]
}

interface Order {
  order: BulkAct
  stories: readonly StoryLine[]
}

/** Does an act to all chosen stories in one request; a refusal keeps none of the others back. */
export function useBulk(onEnd: (end: BulkDone) => void) {
  return useMutation({
    mutationFn: doToAll,
    onSuccess: onEnd,
    // Also where no answer came: some may have been done.
    onSettled: () =>
      Promise.all(
        ['stories', 'story', 'desk', 'day'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      ),
  })
}

async function doToAll({ order, stories }: Order): Promise<BulkDone> {
  try {
    // The revisions of the list: what was changed since is refused.
    const asked = stories.map(({ id, draftRevisionId }) => ({ id, revisionId: draftRevisionId }))
    const refusals = new Map((await actOnMany(asked, order)).map(({ id, refused }) => [id, refused]))
    const refusalOf = ({ id }: StoryLine) => refusals.get(id) ?? null
    return {
      done: stories.filter(story => refusalOf(story) === null),
      refused: stories.flatMap(story => {
        const told = refusalOf(story)
        return told === null ? [] : [{ story, fault: new Refused(409, told) }]
      }),
    }
  } catch (fault) {
    return { done: [], refused: stories.map(story => ({ story, fault })) }
  }
}
