import { useMutation } from '@tanstack/react-query'
import {
  declineRelease,
  handOverRelease,
  releaseOf,
  returnRelease,
  sendRelease,
  takeRelease,
  withdrawRelease,
  type Passage,
  type Release,
} from '../api/network.ts'
import { questions, showAnswer } from '../api/questions.ts'
import type { Declining } from './decline-dialog.tsx'

/** An act with everything it needs. */
export type ActAsked =
  | { act: 'send' | 'withdraw' }
  | { act: 'take'; isOver: boolean }
  | { act: 'hand-over'; deskId: string; note: string }
  | { act: 'return'; note: string; passages: Passage[] }
  | ({ act: 'decline' } & Declining)

/** Does an act to a release and shows how the release stands after it. */
export function useReleaseActs(release: Release, onDone: (act: ActAsked['act']) => void) {
  return useMutation({
    mutationFn: (asked: ActAsked) => done(release, asked),
    onSuccess: async (after, { act }) => {
      await showAnswer(releaseOf(release.id).queryKey, after)
      for (const name of ['releases', 'release-desks']) void questions.invalidateQueries({ queryKey: [name] })
      onDone(act)
    },
  })
}

function done({ id, revisionId }: Release, asked: ActAsked): Promise<Release> {
  switch (asked.act) {
    case 'send':
      return sendRelease(id)
    case 'withdraw':
      return withdrawRelease(id)
    case 'take':
      return takeRelease(id, asked.isOver)
    case 'hand-over':
      return handOverRelease(id, { deskId: asked.deskId, note: asked.note })
    case 'return':
      return returnRelease(id, { note: asked.note, revisionId, passages: asked.passages })
    case 'decline':
      return declineRelease(id, { reason: asked.reason, note: asked.note })
  }
}
