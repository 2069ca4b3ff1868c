import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { changePressEvent, pressEventOf, type PressEvent } from '../api/both-ways.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Field = 'titleEn' | 'placeEn' | 'aboutEn' | 'hostEn'

/** What English readers are told of an event; without a title they are not told of it. */
export function EventInEnglish({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const [typed, type] = useState({
    titleEn: event.titleEn,
    placeEn: event.placeEn,
    aboutEn: event.aboutEn,
    hostEn: event.officeSlug === null ? event.hostEn : '',
  })
  const saving = useMutation({
    mutationFn: () => changePressEvent(event.id, { ...event, ...typed, basedOn: event.version }),
    onSuccess: answer => showAnswer(pressEventOf(event.id).queryKey, answer),
  })
  const problemOf = useProblems(saving.error)
  const send = (submitted: SubmitEvent): void => {
    submitted.preventDefault()
    saving.mutate()
  }
  const field = (name: Field) => ({
    label: words.english[name],
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    dir: 'ltr' as const,
    problem: problemOf(name),
  })
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.inEnglish}</h2>
      <p className="note">{words.inEnglishSays}</p>
      <TextField {...field('titleEn')} maxLength={200} />
      {event.officeSlug === null && <TextField {...field('hostEn')} maxLength={200} />}
      <TextField {...field('placeEn')} maxLength={300} />
      <TextField {...field('aboutEn')} rows={3} maxLength={2000} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={words.saveEnglish} done={words.savedEnglish} saving={saving} />
    </form>
  )
}
