import { useEffect } from 'react'
import { conversationUnder, type Comment } from '../api/comments.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { BesideStory } from './beside-story.tsx'
import { CommentHead } from './comment-head.tsx'
import { DecideBar } from './decide-bar.tsx'
import { DoneLine } from './done-line.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { History } from './history.tsx'
import { NoteField } from './note-field.tsx'
import { ReviewDialogs } from './review-dialogs.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { Signals } from './signals.tsx'
import { StepBar } from './step-bar.tsx'
import type { Place } from './use-place.ts'
import { useReview } from './use-review.ts'

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

/** The comment under review and its story; decisions by one key, and the next comment is there already. */
export function ReviewDesk({ place, more, onQueue }: ReviewDeskProps) {
  const { comment, comments } = place
  const review = useReview(place)
  const { decisions, acts, acting } = review
  const words = useWords(fa, en)
  useReadingAhead(place, more)
  return (
    <>
      <section className="pane under-review" aria-label={words.underReview}>
        <StepBar place={place.place} count={comments.length} onQueue={onQueue} onNext={acting.later} />
        {comment === undefined ? (
          <p className="note">{words.empty}</p>
        ) : (
          <UnderReview comment={comment} review={review} />
        )}
        <div className="decide">
          <FaultNotice fault={decisions.fault} />
          {comment !== undefined && <DecideBar comment={comment} {...acting} />}
          <DoneLine done={decisions.done} onUndo={acting.undo} />
        </div>
        <ReviewKeys />
      </section>
      {comment !== undefined && (
        <>
          <BesideStory comment={comment} />
          <ReviewDialogs
            {...{ comment, place, decisions, acts }}
            asking={review.asking}
            onClose={review.stopAsking}
          />
        </>
      )}
    </>
  )
}

interface UnderReviewProps {
  comment: Comment
  review: ReturnType<typeof useReview>
}

/** The comment, what the software saw in it, what people did to it, and the words for its sender. */
function UnderReview({
  comment,
  review: { decisions, acts, acting, noteField, mayDecide },
}: UnderReviewProps) {
  const problemOf = useProblems(decisions.fault)
  return (
    <>
      <CommentHead comment={comment} />
      <Signals
        comment={comment}
        onDecideAll={acting.askAlike}
        onMask={number => void acts.mask(comment, number)}
      />
      <History history={comment.history} />
      {mayDecide && (
        <NoteField key={comment.id} commentId={comment.id} field={noteField} problem={problemOf('note')} />
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
