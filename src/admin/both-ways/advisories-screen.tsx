import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import { advisories, sendAdvisory, type AdvisoryLine, type AdvisoryOrder } from '../api/both-ways.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NetworkTabs } from './network-tabs.tsx'
import { ToFields } from './to-fields.tsx'

/** What the newsroom asked of offices: to the desk all of it with its form, to an officer what came to the own office. */
export function AdvisoriesScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.read']}>
      <Advisories />
    </OnlyFor>
  )
}

function Advisories() {
  const words = useWords(fa, en)
  const isDesk = useMay()('release.answer')
  const asked = useQuery(advisories)
  useTitle(words.advisories)
  return (
    <>
      <NetworkTabs />
      <div className={isDesk ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.advisories}</h1>
            <p>{words.advisoriesSay[isDesk ? 'desk' : 'office']}</p>
          </header>
          <Reading of={asked}>{lines => <AdvisoryTable lines={lines} isDesk={isDesk} />}</Reading>
        </section>
        {isDesk && (
          <aside className="pane is-stack" aria-label={words.newAdvisory}>
            <NewAdvisory />
          </aside>
        )}
      </div>
    </>
  )
}

function AdvisoryTable({ lines, isDesk }: { lines: readonly AdvisoryLine[]; isDesk: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (lines.length === 0) return <p className="note">{words.noAdvisories}</p>
  return (
    <table className="data is-stacked">
      <tbody>
        {lines.map(line => (
          <tr key={line.id} className={!isDesk && !line.isRead ? 'is-new' : ''}>
            <th scope="row">
              <Link to="/advisories/$id" params={{ id: line.id }} lang="fa" dir="auto">
                {line.subject}
              </Link>
              <p className="note">
                {words.kinds[line.kind]} ·{' '}
                {isDesk
                  ? words.counts(say.count(line.offices), say.count(line.read), say.count(line.answered))
                  : line.answerBy !== null && words.until(say.moment(line.answerBy))}
              </p>
            </th>
            <td>
              {line.closedAt !== null ? (
                <StateMark tone="good">{words.closed}</StateMark>
              ) : (
                <StateMark tone={!isDesk && !line.isRead ? 'waiting' : 'active'}>
                  {!isDesk && !line.isRead ? words.unread : words.open}
                </StateMark>
              )}
            </td>
            <td className="note">{say.ago(line.sentAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const kinds = ['information', 'correction', 'coverage'] as const
const nothing: AdvisoryOrder = {
  kind: 'information',
  subject: '',
  text: '',
  to: { offices: [], under: null, province: null, kind: null },
  storyId: null,
  answerBy: null,
}

function NewAdvisory() {
  const words = useWords(fa, en)
  const say = useSay()
  const [typed, type] = useState(nothing)
  const sending = useMutation({
    mutationFn: sendAdvisory,
    onSuccess: async () => {
      type(nothing)
      await questions.invalidateQueries({ queryKey: ['advisories'] })
    },
  })
  const problemOf = useProblems(sending.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    sending.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.newAdvisory}</h2>
      <ChoiceField
        label={words.kindLabel}
        value={typed.kind}
        choices={kinds.map(kind => [kind, words.kinds[kind]])}
        onChange={value => type({ ...typed, kind: kinds.find(kind => kind === value) ?? 'information' })}
      />
      <TextField
        label={words.subject}
        value={typed.subject}
        onChange={subject => type({ ...typed, subject })}
        dir="auto"
        maxLength={200}
        problem={problemOf('subject')}
      />
      <TextField
        label={words.text}
        value={typed.text}
        onChange={text => type({ ...typed, text })}
        dir="auto"
        rows={5}
        maxLength={4000}
        problem={problemOf('text')}
      />
      <ToFields to={typed.to} onChange={to => type({ ...typed, to })} problem={problemOf('to')} />
      <MomentField
        label={words.answerBy}
        help={words.answerByHelp}
        value={typed.answerBy ?? null}
        onChange={answerBy => type({ ...typed, answerBy })}
        problem={problemOf('answerBy')}
      />
      <FaultNotice fault={sending.error} />
      <FormEnd
        label={words.send}
        done={words.sentTo(say.count(sending.data?.offices ?? 0))}
        saving={sending}
      />
    </form>
  )
}
