import { useRef, useState } from 'react'
import type { Comment } from '../api/comments.ts'
import { useKeys } from '../pieces/use-keys.ts'
import { refusals, type RefusalRule } from './queues.ts'
import type { Asking } from './review-dialogs.tsx'
import { useActs } from './use-acts.ts'
import { useClaim } from './use-claim.ts'
import { useDecisions } from './use-decisions.ts'
import type { Place } from './use-place.ts'

/** Everything a moderator can do to the comment under review, by buttons and by keys. */
export function useReview(place: Place) {
  const { comment, comments } = place
  const decisions = useDecisions(place)
  const acts = useActs(decisions.setFault)
  const [asking, ask] = useState<Asking>(null)
  const noteField = useRef<HTMLTextAreaElement>(null)
  const mayDecide = comment?.hindrance === null
  useClaim(mayDecide ? comment.id : undefined)
  const step = (by: number): void =>
    place.open(comments[(place.place + by + comments.length) % Math.max(1, comments.length)])
  const acting = {
    approve: () => mayDecide && void decisions.decide(comment, { verdict: 'publish' }),
    refuse: (rule: RefusalRule) => mayDecide && void decisions.decide(comment, { verdict: 'refuse', rule }),
    ask: () => ask(mayDecide && comment.question === null ? 'second opinion' : null),
    askAlike: () => ask(comment?.status === 'waiting' && comment.alike.waiting > 0 ? 'look-alikes' : null),
    reply: () => ask(comment !== undefined && mayReplyTo(comment) ? 'reply' : null),
    takeReplyBack: () => comment && void acts.takeReplyBack(comment),
    later: () => step(1),
    writeNote: () => noteField.current?.focus(),
    takeBack: () => comment && void acts.takeBack(comment),
    undo: () => void decisions.undo(),
  }
  useKeys({
    Enter: acting.approve,
    ...Object.fromEntries(refusals.map(([key, rule]) => [key, () => acting.refuse(rule)])),
    '4': acting.writeNote,
    '5': acting.ask,
    '6': acting.later,
    '7': () => comment && void acts.maskAll(comment),
    '8': () => step(-1),
    '9': acting.askAlike,
    '0': acting.undo,
    '+': acting.reply,
  })
  return { decisions, acts, acting, asking, noteField, mayDecide, stopAsking: () => ask(null) }
}

/** One that waits is approved by the reply; a published one has none yet. */
const mayReplyTo = ({ status, hindrance, reply }: Comment): boolean =>
  hindrance === null || (status === 'published' && reply === null)
