import type { Queue } from '../api/comments.ts'
import { KeysHelp } from '../pieces/keys-help.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { BesideStory } from './beside-story.tsx'
import { CommentQueue } from './comment-queue.tsx'
import { DecideBar } from './decide-bar.tsx'
import { DoneLine } from './done-line.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals, type QueueName, type RefusalRule } from './queues.ts'
import { StepBar } from './step-bar.tsx'
import { UnderReview } from './under-review.tsx'
import { useReview } from './use-review.ts'

/** The queue, the comment under review, and its story beside it; decisions by one key. */
export function ReviewDesk({ queue, status }: { queue: Queue; status: QueueName }) {
  const words = useWords(fa, en)
  const { comments } = queue
  const review = useReview(queue, status)
  const { comment, place, open, decide } = review
  const approve = (): void => decide({ verdict: 'publish' })
  const refuse = (rule: RefusalRule): void => decide({ verdict: 'refuse', rule })
  useKeys({
    '1': approve,
    ...Object.fromEntries(refusals.map(([key, rule]) => [key, () => refuse(rule)])),
    Enter: review.goNext,
  })
  return (
    <div className="moderation">
      <CommentQueue comments={comments} current={comment?.id} onOpen={open} />
      <section className="pane under-review" aria-label={words.underReview}>
        <DoneLine done={review.done} isEmpty={comment === undefined} />
        {comment !== undefined && (
          <>
            <StepBar
              {...{ place, count: comments.length }}
              onPrevious={() => open(comments[place - 1])}
              onNext={() => open(comments[place + 1])}
            />
            <UnderReview comment={comment} />
            <DecideBar {...review} {...{ status, approve, refuse }} />
          </>
        )}
        <ReviewKeys />
      </section>
      {comment !== undefined && <BesideStory comment={comment} />}
    </div>
  )
}

function ReviewKeys() {
  const words = useWords(fa, en)
  return (
    <KeysHelp
      keys={[
        ['1', words.keys.approve],
        ...refusals.map(([key, rule]) => [key, words.keys.refuse(words.rules[rule] ?? rule)] as const),
        ['\u21B5', words.keys.next],
        ['?', words.keys.help],
      ]}
    />
  )
}
