import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { changeDesk, openDesk, type DeskOrder, type ReleaseDesk } from '../api/network-desks.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useMinutes } from './use-minutes.ts'

/** A desk: what waits there, how quickly it answers, and for an administrator its name and its time. */
export function DeskForm({ desk, mayEdit }: { desk?: ReleaseDesk; mayEdit: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  const minutes = useMinutes()
  const name = desk === undefined ? words.newDesk : say.language === 'fa' ? desk.nameFa : desk.nameEn
  return (
    <details className="fold">
      <summary>
        {name}{' '}
        {desk !== undefined && (
          <span className="note">
            {words.openAtDesk}: {say.count(desk.open ?? 0)} · {words.answersIn(minutes(desk.answerMinutes))}
            {desk.medianMinutes !== null && ` · ${words.medianAtDesk}: ${minutes(desk.medianMinutes)}`}
          </span>
        )}
      </summary>
      {mayEdit && <DeskFields {...(desk === undefined ? {} : { desk })} />}
    </details>
  )
}

function DeskFields({ desk }: { desk?: ReleaseDesk }) {
  const words = useWords(fa, en)
  const [typed, type] = useState({
    nameFa: desk?.nameFa ?? '',
    nameEn: desk?.nameEn ?? '',
    answerMinutes: String(desk?.answerMinutes ?? 90),
    reminderTo: desk?.reminderTo ?? '',
  })
  const saving = useMutation({
    mutationFn: () =>
      save(desk?.id, { ...typed, answerMinutes: Number.parseInt(typed.answerMinutes, 10) || 0 }),
    onSuccess: () => questions.invalidateQueries({ queryKey: ['release-desks'] }),
  })
  const problemOf = useProblems(saving.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    problem: problemOf(name),
  })
  return (
    <form className="form" onSubmit={send}>
      <TextField label={words.deskNameFa} {...field('nameFa')} dir="rtl" />
      <TextField label={words.deskNameEn} {...field('nameEn')} dir="ltr" />
      <TextField label={words.deskMinutes} {...field('answerMinutes')} dir="ltr" />
      <TextField
        label={words.deskReminderTo}
        help={words.deskReminderHelp}
        {...field('reminderTo')}
        dir="ltr"
      />
      <FaultNotice fault={saving.error} />
      <button type="submit" className="button desk-button" disabled={saving.isPending}>
        {words.saveDesk}
      </button>
    </form>
  )
}

const save = (id: string | undefined, order: DeskOrder): Promise<{ id: string }> =>
  id === undefined ? openDesk(order) : changeDesk(id, order)
