import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { crisisOf, pinNotice, takeOffNotice, type Crisis } from '../api/coverage.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface NoticesPaneProps {
  dossierId: string
  notices: Crisis['notices']
}

/** What authorities announced, pinned with source and moment. */
export function NoticesPane({ dossierId, notices }: NoticesPaneProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const taking = useMutation({
    mutationFn: (noticeId: string) => takeOffNotice(dossierId, noticeId),
    onSuccess: answer => showAnswer(crisisOf(dossierId).queryKey, answer),
  })
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.notices}</h2>
      {notices.length === 0 && <p className="note">{words.noNotices}</p>}
      <ul className="fixes">
        {notices.map(({ id, headline, source, announcedAt }) => (
          <li key={id}>
            <span>
              <b lang="fa" dir="auto">
                {headline}
              </b>{' '}
              <small className="note">
                {source} · {say.moment(announcedAt)}
              </small>
            </span>
            <button
              type="button"
              className="button desk-button quiet"
              aria-label={words.takeOffNamed(headline)}
              disabled={taking.isPending}
              onClick={() => taking.mutate(id)}
            >
              {words.takeOff}
            </button>
          </li>
        ))}
      </ul>
      <FaultNotice fault={taking.error} />
      <NewNotice dossierId={dossierId} />
    </section>
  )
}

const nothing = { headline: '', source: '' }

function NewNotice({ dossierId }: { dossierId: string }) {
  const words = useWords(fa, en)
  const [typed, type] = useState(nothing)
  const [announcedAt, announce] = useState<string | null>(null)
  const pinning = useMutation({
    mutationFn: (at: string) => pinNotice(dossierId, { ...typed, announcedAt: at }),
    onSuccess: async answer => {
      type(nothing)
      await showAnswer(crisisOf(dossierId).queryKey, answer)
    },
  })
  const problemOf = useProblems(pinning.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (announcedAt !== null) pinning.mutate(announcedAt)
  }
  return (
    <form className="form" onSubmit={send}>
      <TextField
        label={words.headline}
        value={typed.headline}
        onChange={headline => type({ ...typed, headline })}
        dir="auto"
        most={200}
        problem={problemOf('headline')}
      />
      <TextField
        label={words.source}
        value={typed.source}
        onChange={source => type({ ...typed, source })}
        dir="auto"
        most={200}
        problem={problemOf('source')}
      />
      <MomentField
        isNeeded
        label={words.announcedAt}
        value={announcedAt}
        onChange={announce}
        problem={problemOf('announcedAt')}
      />
      <FaultNotice fault={pinning.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={pinning.isPending || announcedAt === null}
        >
          {words.pin}
        </button>
      </div>
    </form>
  )
}
