import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { announcePressEvent, type PressEventOrder } from '../api/both-ways.ts'
import { offices } from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

const kinds = ['conference', 'visit', 'opening'] as const

/** What is told of an event while it is typed; it may begin at no moment yet. */
type Typed = Omit<PressEventOrder, 'startsAt'> & { startsAt: string | null; isPublic: boolean }
const nothing: Typed = { kind: 'conference', title: '', place: '', startsAt: null, isPublic: true }

/** The form for a new event; the desk names the host, an officer is the own office's. */
export function NewEvent() {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const isDesk = useMay()('release.answer')
  const [typed, type] = useState(nothing)
  const announcing = useMutation({
    mutationFn: (startsAt: string) => announcePressEvent({ ...typed, startsAt }),
    onSuccess: async ({ id }) => {
      await questions.invalidateQueries({ queryKey: ['press-events'] })
      await navigate({ to: '/events/$id', params: { id } })
    },
  })
  const problemOf = useProblems(announcing.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (typed.startsAt !== null) announcing.mutate(typed.startsAt)
  }
  const text = (field: 'title' | 'place' | 'about' | 'contact') => ({
    value: typed[field] ?? '',
    onChange: (value: string) => type({ ...typed, [field]: value }),
    dir: 'auto' as const,
    problem: problemOf(field),
  })
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.newEvent}</h2>
      <ChoiceField
        label={words.kindLabel}
        value={typed.kind}
        choices={kinds.map(kind => [kind, words.eventKinds[kind]])}
        onChange={value => type({ ...typed, kind: kinds.find(kind => kind === value) ?? 'conference' })}
      />
      <TextField label={words.title} {...text('title')} maxLength={200} />
      {isDesk && <HostFields typed={typed} type={type} problemOf={problemOf} />}
      <TextField label={words.place} {...text('place')} maxLength={300} />
      <Moments typed={typed} type={type} problemOf={problemOf} />
      <TextField label={words.aboutEvent} {...text('about')} rows={3} maxLength={2000} />
      <TextField label={words.contact} help={words.contactHelp} {...text('contact')} maxLength={500} />
      <label className="row is-close">
        <input
          type="checkbox"
          checked={typed.isPublic}
          onChange={event => type({ ...typed, isPublic: event.target.checked })}
        />
        {words.isPublic}
      </label>
      <FaultNotice fault={announcing.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={announcing.isPending || typed.startsAt === null}
        >
          {words.announce}
        </button>
      </div>
    </form>
  )
}

interface PartProps {
  typed: Typed
  type: (typed: Typed) => void
  problemOf: (field: string) => string | undefined
}

function HostFields({ typed, type, problemOf }: PartProps) {
  const words = useWords(fa, en)
  const known = useQuery(offices).data ?? []
  return (
    <>
      <ChoiceField
        label={words.hostOffice}
        value={typed.office ?? ''}
        choices={[['', words.noOffice], ...known.map(({ slug, name }) => [slug, name] as const)]}
        onChange={office => type({ ...typed, office: office === '' ? null : office })}
        problem={problemOf('office')}
      />
      {(typed.office ?? null) === null && (
        <TextField
          label={words.host}
          help={words.hostHelp}
          value={typed.host ?? ''}
          onChange={host => type({ ...typed, host })}
          dir="auto"
          maxLength={200}
          problem={problemOf('host')}
        />
      )}
    </>
  )
}

/** When it begins and ends, and until when reporters ask to come. */
function Moments({ typed, type, problemOf }: PartProps) {
  const words = useWords(fa, en)
  return (
    <>
      <MomentField
        isNeeded
        label={words.startsAt}
        value={typed.startsAt}
        onChange={startsAt => type({ ...typed, startsAt })}
        problem={problemOf('startsAt')}
      />
      <MomentField
        label={words.endsAt}
        help={words.endsAtHelp}
        value={typed.endsAt ?? null}
        onChange={endsAt => type({ ...typed, endsAt })}
        problem={problemOf('endsAt')}
      />
      <MomentField
        label={words.accreditationUntil}
        help={words.accreditationHelp}
        value={typed.accreditationUntil ?? null}
        onChange={accreditationUntil => type({ ...typed, accreditationUntil })}
        problem={problemOf('accreditationUntil')}
      />
    </>
  )
}
