import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SubmitEvent } from 'react'
import { announcePressEvent } from '../api/both-ways.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { EventFields } from './event-fields.tsx'
import { fa } from './fa.ts'
import { EventKept, noEvent, textOfEvent } from './typed-event.ts'

/** The form for a new event; the desk names the host, an officer is the own office's. */
export function NewEvent() {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const isDesk = useMay()('release.answer')
  const form = useTyped({ thing: 'new-event', begun: noEvent, shape: EventKept })
  const { typed, type, settle } = form
  const announcing = useMutation({
    mutationFn: (startsAt: string) => announcePressEvent({ ...typed, startsAt }),
    onSuccess: async ({ id }) => {
      settle(typed, noEvent)
      await questions.invalidateQueries({ queryKey: ['press-events'] })
      await navigate({ to: '/events/$id', params: { id } })
    },
  })
  const problemOf = useProblems(announcing.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (typed.startsAt !== null) announcing.mutate(typed.startsAt)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.newEvent}</h2>
      <LeftWords of={form} textOf={textOfEvent} />
      <EventFields key={form.taken} typed={typed} type={type} problemOf={problemOf} namesHost={isDesk} />
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
