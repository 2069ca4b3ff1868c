import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { decideComment, type Comment, type Decision, type Queue } from '../api/comments.ts'
import { questions } from '../api/questions.ts'
import { KeysHelp } from '../pieces/keys-help.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { BesideStory } from './beside-story.tsx'
import { CommentQueue } from './comment-queue.tsx'
import { DecideBar } from './decide-bar.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals, type QueueName, type RefusalRule } from './queues.ts'
import { StepBar } from './step-bar.tsx'
import { UnderReview } from './under-review.tsx'

/** The queue, the comment under review, and its story beside it; decisions by one key. */
export function ReviewDesk({ queue, status }: { queue: Queue; status: QueueName }) {
  const words = useWords(fa, en)
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [note, setNote] = useState('')
  const [done, setDone] = useState('')
  const { comments } = queue
  const place = Math.max(
    0,
    comments.findIndex(({ id }) => id === chosen),
  )
  const comment = comments[place]
  const open = (next: Comment | undefined): void => {
    choose(next?.id)
    setNote('')
    deciding.reset()
  }
  const deciding = useMutation({
    mutationFn: ({ about, decision }: { about: Comment; decision: Decision }) =>
      decideComment(about.id, decision),
    onSuccess: async (_, { about, decision }) => {
      const name = about.name === '' ? words.withoutName : about.name
      setDone(
        decision.verdict === 'publish'
          ? words.approved(name)
          : words.refused(name, words.rules[decision.rule ?? ''] ?? ''),
      )
      choose((comments[place + 1] ?? comments[place - 1])?.id)
      setNote('')
      await questions.invalidateQueries({ queryKey: ['comments'] })
    },
  })
  const mayDecide = comment?.mayDecide === true && (status === 'waiting' || status === 'appealed')
  const decide = (decision: Decision): void => {
    if (comment === undefined || !mayDecide || deciding.isPending) return
    deciding.mutate({ about: comment, decision: { ...decision, note: note.trim() } })
  }
  const approve = (): void => decide({ verdict: 'publish' })
  const refuse = (rule: RefusalRule): void => decide({ verdict: 'refuse', rule })
  const goNext = (): void => open(comments[(place + 1) % Math.max(1, comments.length)])
  useKeys({
    '1': approve,
    ...Object.fromEntries(refusals.map(([key, rule]) => [key, () => refuse(rule)])),
    Enter: goNext,
  })
  return (
    <div className="moderation">
      <CommentQueue comments={comments} current={comment?.id} onOpen={open} />
      <section className="pane under-review" aria-label={words.underReview}>
        <p className="note" role="status">
          {done} {comment === undefined && words.empty}
        </p>
        {comment !== undefined && (
          <>
            <StepBar
              {...{ place, count: comments.length }}
              onPrevious={() => open(comments[place - 1])}
              onNext={() => open(comments[place + 1])}
            />
            <UnderReview comment={comment} />
            <DecideBar
              {...{ comment, mayDecide, note, setNote, approve, refuse, status }}
              isBusy={deciding.isPending}
              fault={deciding.error}
            />
          </>
        )}
        <KeysHelp
          keys={[
            ['1', words.keys.approve],
            ...refusals.map(([key, rule]) => [key, words.keys.refuse(words.rules[rule] ?? rule)] as const),
            ['\u21B5', words.keys.next],
            ['?', words.keys.help],
          ]}
        />
      </section>
      {comment !== undefined && <BesideStory comment={comment} />}
    </div>
  )
}
