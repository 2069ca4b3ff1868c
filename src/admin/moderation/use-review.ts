import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { decideComment, type Comment, type Decision, type Queue } from '../api/comments.ts'
import { questions } from '../api/questions.ts'
import { focusScreen } from '../frame/focus-screen.ts'
import type { QueueName } from './queues.ts'

interface Done {
  about: Comment
  decision: Decision
}

/** Where a moderator is in the queue, what is written to the sender, and the decision being made. */
export function useReview({ comments }: Queue, status: QueueName) {
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [note, setNote] = useState('')
  const [done, setDone] = useState<Done | null>(null)
  const found = comments.findIndex(({ id }) => id === chosen)
  const place = Math.max(0, found)
  const comment = comments[place]
  const deciding = useMutation({
    mutationFn: ({ about, decision }: Done) => decideComment(about.id, decision),
    onSuccess: async (_, decided) => {
      setDone(decided)
      choose((comments[place + 1] ?? comments[place - 1])?.id)
      setNote('')
      // Enter means «next» now, not the button that was pressed once more.
      focusScreen()
      await questions.invalidateQueries({ queryKey: ['comments'] })
    },
  })
  const mayDecide = comment?.mayDecide === true && (status === 'waiting' || status === 'appealed')
  const open = (next: Comment | undefined): void => {
    choose(next?.id)
    setNote('')
    deciding.reset()
  }
  return {
    comment,
    place,
    note,
    setNote,
    done,
    mayDecide,
    open,
    isBusy: deciding.isPending,
    fault: deciding.error,
    goNext: () => open(comments[(place + 1) % Math.max(1, comments.length)]),
    decide: (decision: Decision): void => {
      if (comment === undefined || !mayDecide || deciding.isPending) return
      deciding.mutate({ about: comment, decision: { ...decision, note: note.trim() } })
    },
  }
}
