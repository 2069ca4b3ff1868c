import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import {
  advisoryOf,
  answerAdvisory,
  closeAdvisory,
  noteReading,
  type Advisory,
  type Thread,
} from '../api/both-ways.ts'
import { showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'

/** One advisory: what it says, and the thread of each office within reach. */
export function AdvisoryScreen(): ReactNode {
  const asked = useQuery(advisoryOf(useAddressId()))
  return (
    <OnlyFor holders={['release.read']}>
      <NetworkTabs />
      <Reading of={asked}>{advisory => <OpenAdvisory key={advisory.id} advisory={advisory} />}</Reading>
    </OnlyFor>
  )
}

function OpenAdvisory({ advisory }: { advisory: Advisory }) {
  const { id } = advisory
  const words = useWords(fa, en)
  const isOfficer = useMay()('release.write')
  useTitle(advisory.subject)
  // The receipt: whoever opened the screen has read it.
  useEffect(() => {
    if (isOfficer) noteReading(id).catch(() => undefined)
  }, [id, isOfficer])
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack" aria-label={words.answer}>
        {advisory.threads.map(thread => (
          <OpenThread key={thread.office.slug} advisoryId={id} thread={thread} />
        ))}
      </section>
      <aside className="pane is-stack" aria-label={advisory.subject}>
        <Said advisory={advisory} />
      </aside>
    </div>
  )
}

function Said({ advisory }: { advisory: Advisory }) {
  const words = useWords(fa, en)
  const say = useSay()
  const closing = useMutation({
    mutationFn: () => closeAdvisory(advisory.id),
    onSuccess: answer => showAnswer(advisoryOf(advisory.id).queryKey, answer),
  })
  const { story } = advisory
  return (
    <>
      <header className="heap is-close">
        <p className="note">
          {words.kinds[advisory.kind]} · {advisory.sentBy} · {say.moment(advisory.sentAt)}
        </p>
        <h1 className="big" lang="fa" dir="auto">
          {advisory.subject}
        </h1>
        <p className="row">
          <StateMark tone={advisory.closedAt === null ? 'active' : 'good'}>
            {advisory.closedAt === null ? words.open : words.closed}
          </StateMark>
          {advisory.answerBy !== null && (
            <span className="note">{words.until(say.moment(advisory.answerBy))}</span>
          )}
        </p>
      </header>
      <p lang="fa" dir="auto" className="lines">
        {advisory.text}
      </p>
      {story !== null && (
        <p>
          {words.about}{' '}
          {story.path === null ? (
            story.headline
          ) : (
            <a className="link" href={story.path}>
              {story.headline}
            </a>
          )}
        </p>
      )}
      <FaultNotice fault={closing.error} />
      {advisory.mayClose && (
        <p>
          <button
            type="button"
            className="button desk-button"
            disabled={closing.isPending}
            onClick={() => closing.mutate()}
          >
            {words.close}
          </button>
        </p>
      )}
    </>
  )
}

function OpenThread({ advisoryId, thread }: { advisoryId: string; thread: Thread }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <section className="heap is-close">
      <h2 className="pane-title" dir="auto">
        {thread.office.name}
      </h2>
      {thread.readBy.length === 0 && <p className="note">{words.notRead}</p>}
      {thread.readBy.map(({ name, at }) => (
        <p className="note" key={name + at}>
          {words.readBy(name, say.moment(at))}
        </p>
      ))}
      <ul className="heap is-close">
        {thread.answers.map(({ id, side, by, at, text }) => (
          <li key={id} className={side === 'desk' ? 'notice' : 'notice is-good'}>
            <p className="note">
              {by ?? words.side[side]} · {words.side[side]} · {say.moment(at)}
            </p>
            <p lang="fa" dir="auto" className="lines">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {thread.answers.length === 0 && <p className="note">{words.noAnswer}</p>}
      {thread.mayAnswer && <AnswerForm advisoryId={advisoryId} office={thread.office} />}
    </section>
  )
}

function AnswerForm({ advisoryId, office }: { advisoryId: string; office: Thread['office'] }) {
  const words = useWords(fa, en)
  const form = useTyped({
    thing: `advisory-answer.${advisoryId}.${office.slug}`,
    begun: '',
    shape: z.string(),
  })
  const { typed: text, type, settle } = form
  const answering = useMutation({
    mutationFn: (sent: string) => answerAdvisory(advisoryId, { office: office.slug, text: sent }),
    onSuccess: async (answer, sent) => {
      settle(sent, '')
      await showAnswer(advisoryOf(advisoryId).queryKey, answer)
    },
  })
  const problemOf = useProblems(answering.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    answering.mutate(text)
  }
  return (
    <form className="form" onSubmit={send}>
      <LeftWords of={form} textOf={left => left} />
      <TextField
        label={words.answerTo(office.name)}
        value={text}
        onChange={type}
        rows={3}
        dir="auto"
        most={2000}
        problem={problemOf('note')}
      />
      <FaultNotice fault={answering.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={answering.isPending}>
          {words.send}
        </button>
      </div>
    </form>
  )
}
