import { useEffect, useRef, useState } from 'react'
import { conversationUnder } from '../api/comments.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { AlikeDialog } from './alike-dialog.tsx'
import { BesideStory } from './beside-story.tsx'
import { CommentHead } from './comment-head.tsx'
import { DecideBar } from './decide-bar.tsx'
import { DoneLine } from './done-line.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { History } from './history.tsx'
import { refusals, type RefusalRule } from './queues.ts'
import { NoteField } from './note-field.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { Signals } from './signals.tsx'
import { StepBar } from './step-bar.tsx'
import { useActs } from './use-acts.ts'
import { useClaim } from './use-claim.ts'
import { useDecisions } from './use-decisions.ts'
import type { Place } from './use-place.ts'

interface ReviewDeskProps {
  place: Place
  more: Pages
  onQueue: () => void
}

interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

type Asking = 'second opinion' | 'look-alikes' | null

/** The comment under review and its story; decisions by one key, and the next comment is there already. */
export function ReviewDesk({ place, more, onQueue }: ReviewDeskProps) {
  const words = useWords(fa, en)
  const { comment, comments } = place
  const decisions = useDecisions(place)
  const acts = useActs(decisions.setFault)
  const [asking, ask] = useState<Asking>(null)
  const problemOf = useProblems(decisions.fault)
  const noteField = useRef<HTMLTextAreaElement>(null)
  const mayDecide = comment?.hindrance === null
  useClaim(mayDecide ? comment.id : undefined)
  useReadingAhead(place, more)
  const approve = (): void => {
    if (mayDecide) void decisions.decide(comment, { verdict: 'publish' })
  }
  const refuse = (rule: RefusalRule): void => {
    if (mayDecide) void decisions.decide(comment, { verdict: 'refuse', rule })
  }
  const step = (by: number): void =>
    place.open(comments[(place.place + by + comments.length) % Math.max(1, comments.length)])
  const acting = {
    approve,
    refuse,
    ask: () => ask(mayDecide && comment.question === null ? 'second opinion' : null),
    later: () => step(1),
    writeNote: () => noteField.current?.focus(),
    takeBack: () => comment && void acts.takeBack(comment),
  }
  useKeys({
    Enter: approve,
    ...Object.fromEntries(refusals.map(([key, rule]) => [key, () => refuse(rule)])),
    '4': acting.writeNote,
    '5': acting.ask,
    '6': acting.later,
    '7': () => comment && void acts.maskAll(comment),
    '8': () => step(-1),
    '9': () => ask(comment?.status === 'waiting' && comment.alike.waiting > 0 ? 'look-alikes' : null),
    '0': () => void decisions.undo(),
  })
  return (
    <>
      <section className="pane under-review" aria-label={words.underReview}>
        <StepBar place={place.place} count={comments.length} onQueue={onQueue} onNext={acting.later} />
        {comment === undefined ? (
          <p className="note">{words.empty}</p>
        ) : (
          <>
            <CommentHead comment={comment} />
            <Signals
              comment={comment}
              onDecideAll={() => ask('look-alikes')}
              onMask={number => void acts.mask(comment, number)}
            />
            <History history={comment.history} />
          </>
        )}
        {mayDecide && (
          <NoteField key={comment.id} commentId={comment.id} field={noteField} problem={problemOf('note')} />
        )}
        <div className="decide">
          <FaultNotice fault={decisions.fault} />
          {comment !== undefined && <DecideBar comment={comment} {...acting} />}
          <DoneLine done={decisions.done} onUndo={() => void decisions.undo()} />
        </div>
        <ReviewKeys />
      </section>
      {comment !== undefined && <BesideStory comment={comment} />}
      {comment !== undefined && asking === 'second opinion' && (
        <NoteDialog
          title={words.askTitle}
          explanation={words.askSays}
          noteLabel={words.askNote}
          doLabel={words.askDo}
          fault={decisions.fault}
          isBusy={acts.isBusy}
          onClose={() => ask(null)}
          onDo={note => {
            void acts.ask(comment, note).then(isAsked => {
              if (!isAsked) return
              ask(null)
              place.leave([comment.id])
            })
          }}
        />
      )}
      {comment !== undefined && asking === 'look-alikes' && (
        <AlikeDialog
          comment={comment}
          onClose={() => ask(null)}
          onDecide={(ids, decision) => decisions.decideAll(comment, ids, decision)}
        />
      )}
    </>
  )
}

const enoughAhead = 15

/** The next page, and the conversation under the next story, are here before anybody asks. */
function useReadingAhead({ comments, place }: Place, more: Pages): void {
  const isShort = comments.length - place < enoughAhead
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = more
  useEffect(() => {
    if (isShort && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [isShort, hasNextPage, isFetchingNextPage, fetchNextPage])
  const nextStory = comments[place + 1]?.story.id
  useEffect(() => {
    if (nextStory !== undefined) void questions.prefetchQuery(conversationUnder(nextStory))
  }, [nextStory])
}
