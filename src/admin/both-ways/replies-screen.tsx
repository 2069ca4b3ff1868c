import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { acceptReply, replies, withdrawReply, type Reply } from '../api/both-ways.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { DeclineReply } from './decline-reply.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'
import { NewReply } from './new-reply.tsx'

/** What offices ask about stories: to the desk in order of the moment until which it owes an answer. */
export function RepliesScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.read']}>
      <Replies />
    </OnlyFor>
  )
}

function Replies() {
  const words = useWords(fa, en)
  const isOfficer = useMay()('release.write')
  const asked = useQuery(replies)
  useTitle(words.replies)
  return (
    <>
      <NetworkTabs />
      <div className={isOfficer ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.replies}</h1>
            <p>{words.repliesSay[isOfficer ? 'office' : 'desk']}</p>
          </header>
          <Reading of={asked}>
            {known => (
              <>
                {known.length === 0 && <p className="note">{words.noReplies}</p>}
                {known.map(reply => (
                  <OneReply key={reply.id} reply={reply} />
                ))}
              </>
            )}
          </Reading>
        </section>
        {isOfficer && (
          <aside className="pane is-stack" aria-label={words.newReply}>
            <NewReply />
          </aside>
        )}
      </div>
    </>
  )
}

const tones: Readonly<Record<Reply['status'], Tone>> = {
  asked: 'waiting',
  accepted: 'good',
  declined: 'refused',
  withdrawn: 'plain',
}
const renew = () => questions.invalidateQueries({ queryKey: ['replies'] })

function OneReply({ reply }: { reply: Reply }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <article className="heap is-close">
      <p className="note">
        {words.wishes[reply.wish]} · <span dir="auto">{reply.office.name}</span> · {say.moment(reply.askedAt)}
      </p>
      <h2 className="pane-title" lang="fa" dir="auto">
        {reply.story === null ? (
          words.story
        ) : (
          <a href={reply.story.path ?? undefined}>{reply.story.headline}</a>
        )}
      </h2>
      <p className="row">
        <StateMark tone={tones[reply.status]}>{words.replyStates[reply.status]}</StateMark>
        {reply.status === 'asked' && (
          <span className={reply.isOverdue ? 'is-late' : 'note'}>
            {reply.isOverdue ? words.overdue : words.due(say.moment(reply.dueAt))}
          </span>
        )}
      </p>
      {reply.passage !== '' && (
        <blockquote lang="fa" dir="auto" className="reason">
          {reply.passage}
        </blockquote>
      )}
      <p lang="fa" dir="auto" className="lines">
        {reply.text}
      </p>
      <Outcome reply={reply} />
      <Acts reply={reply} />
    </article>
  )
}

function Outcome({ reply: { status, reason, note, answer, decidedBy } }: { reply: Reply }) {
  const words = useWords(fa, en)
  const reasons: Readonly<Record<string, string>> = words.reasons
  if (status === 'declined')
    return (
      <p className="notice is-refused">
        {reasons[reason] ?? ''} · <span dir="auto">{note}</span> <span className="note">{decidedBy}</span>
      </p>
    )
  if (status !== 'accepted') return null
  if (answer === null) return <p className="notice">{words.waitsToBePublished}</p>
  return (
    <p className="notice is-good">
      {answer.path === null ? (
        <Link to="/stories/$id" params={{ id: answer.id }} className="link">
          {words.openDraft}
        </Link>
      ) : (
        <a className="link" href={answer.path}>
          {words.seeAnswer}
        </a>
      )}
    </p>
  )
}

function Acts({ reply }: { reply: Reply }) {
  const words = useWords(fa, en)
  const [isDeclining, decline] = useState(false)
  const acting = useMutation({
    mutationFn: (act: (id: string) => Promise<Reply>) => act(reply.id),
    onSuccess: renew,
  })
  return (
    <>
      <FaultNotice fault={acting.error} />
      <div className="row is-close">
        {reply.mayDecide && (
          <>
            <button
              type="button"
              className="button desk-button is-main"
              disabled={acting.isPending}
              onClick={() => acting.mutate(acceptReply)}
            >
              {words.makeDraft}
            </button>
            <button type="button" className="button desk-button is-grave" onClick={() => decline(true)}>
              {words.decline}
            </button>
          </>
        )}
        {reply.mayWithdraw && (
          <button
            type="button"
            className="button desk-button"
            disabled={acting.isPending}
            onClick={() => acting.mutate(withdrawReply)}
          >
            {words.takeBack}
          </button>
        )}
      </div>
      {isDeclining && <DeclineReply id={reply.id} onDone={renew} onClose={() => decline(false)} />}
    </>
  )
}
