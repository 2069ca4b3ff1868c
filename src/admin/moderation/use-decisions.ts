import { useEffect, useState } from 'react'
import { decideMany, undoMany, type Comment, type Decision, type OneOfMany } from '../api/comments.ts'
import { questions } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'
import { keepNote, keptNote } from './kept-notes.ts'
import { undoTime } from './queues.ts'
import { forgetUnsent, isUnsent, sendDecision } from './unsent.ts'
import type { Place } from './use-place.ts'

/** What was decided last: one comment, or all that say the same. */
export interface Done {
  about: Comment
  ids: readonly string[]
  decision: Decision
}

/** The decisions being made: each goes out by itself, and the next comment waits for none of them. */
export function useDecisions(place: Place) {
  const [done, setDone] = useState<Done | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    if (done === null) return undefined
    const over = window.setTimeout(() => setDone(null), undoTime)
    return () => window.clearTimeout(over)
  }, [done])
  const stands = (deciding: Done, problem: unknown): void => {
    setFault(problem)
    setDone(now => (now === deciding ? null : now))
  }
  const decide = async (about: Comment, wanted: Decision): Promise<void> => {
    const decision = { ...wanted, note: keptNote(about.id).trim() }
    const deciding = { about, ids: [about.id], decision }
    setFault(null)
    setDone(deciding)
    place.leave(deciding.ids)
    try {
      if (await sendDecision(about.id, decision)) keepNote(about.id, '')
    } catch (problem) {
      stands(deciding, problem)
      // A colleague was first: it is gone. A note that cannot be taken: it is here again, and so are the words.
      if (problem instanceof Refused && problem.problems.length > 0) place.comeBack(deciding.ids, about.id)
    }
  }
  return {
    done,
    fault,
    setFault,
    decide,
    async decideAll(about: Comment, ids: readonly string[], decision: Decision): Promise<void> {
      const answers = await decideMany(ids, decision)
      const decided = answers.filter(({ refused }) => refused === null).map(({ id }) => id)
      setFault(faultIn(answers))
      setDone({ about, ids: decided, decision })
      place.leave(ids)
      void questions.invalidateQueries({ queryKey: ['comments'] })
    },
    async undo(): Promise<void> {
      if (done === null) return
      const { about, ids, decision } = done
      setDone(null)
      keepNote(about.id, decision.note ?? '')
      const onTheirWay = ids.filter(isUnsent)
      await Promise.all(onTheirWay.map(forgetUnsent))
      place.comeBack(ids, about.id)
      try {
        setFault(faultIn(await undoMany(ids)))
      } catch (problem) {
        if (onTheirWay.length === 0) setFault(problem)
      }
      await questions.invalidateQueries({ queryKey: ['comments'] })
    },
  }
}

export type Decisions = ReturnType<typeof useDecisions>

/** The first refusal among the answers, as a fault of the whole. */
function faultIn(answers: readonly OneOfMany[]): Refused | null {
  const message = answers.find(({ refused }) => refused !== null)?.refused
  if (message === null || message === undefined) return null
  return new Refused(409, { code: 'comment.one_of_many', message, facts: {}, problems: [], requestId: '' })
}
