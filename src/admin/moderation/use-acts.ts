import { useState } from 'react'
import {
  askSecondOpinion,
  maskNumber,
  replyAsNewsroom,
  takeQuestionBack,
  takeReplyBack,
  type Comment,
  type NumberPlace,
} from '../api/comments.ts'
import { questions } from '../api/questions.ts'

/** What a moderator does to a comment besides deciding; the queue is asked again after each. */
export function useActs(onFault: (fault: unknown) => void) {
  const [isBusy, setBusy] = useState(false)
  const act = async (doing: () => Promise<void>): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    onFault(null)
    try {
      await doing()
      return true
    } catch (fault) {
      onFault(fault)
      return false
    } finally {
      setBusy(false)
      void questions.invalidateQueries({ queryKey: ['comments'] })
    }
  }
  return {
    isBusy,
    ask: (comment: Comment, note: string) => act(() => askSecondOpinion(comment.id, note)),
    takeBack: (comment: Comment) => act(() => takeQuestionBack(comment.id)),
    reply: (comment: Comment, text: string) =>
      act(() => replyAsNewsroom(comment.id, text, comment.status !== 'published')),
    takeReplyBack: (comment: Comment) => act(() => takeReplyBack(comment.id)),
    mask: (comment: Comment, number: NumberPlace) =>
      act(() => maskNumber(comment.id, number, !number.isMasked)),
    /** Every number of the text; when all are masked already, all are shown again. */
    maskAll: (comment: Comment) =>
      act(async () => {
        const open = comment.numbers.filter(({ isMasked }) => !isMasked)
        const meant = open.length > 0 ? open : comment.numbers
        for (const number of meant) await maskNumber(comment.id, number, !number.isMasked)
      }),
  }
}
