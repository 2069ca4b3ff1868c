import { useState, type SubmitEvent } from 'react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  assignStory,
  beginAssignment,
  changePlan,
  dropPlan,
  handBackAssignment,
  type Assignment,
} from '../api/day.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PlanFields, PlanKept, textOfPlan, type PlanTyped } from './plan-fields.tsx'
import { WriterField } from './writer-field.tsx'

/** What this person may do with the plan now; the server says which acts those are. */
export function AssignmentActs({ assignment }: { assignment: Assignment }) {
  const words = useWords(fa, en)
  const { acts, id } = assignment
  const [asked, ask] = useState<'hand-back' | 'drop' | null>(null)
  const begin = useBegin(id)
  return (
    <>
      <div className="row">
        {acts.includes('begin') && (
          <button
            type="button"
            className="button desk-button is-main"
            disabled={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {words.begin}
          </button>
        )}
        {acts.includes('hand-back') && (
          <button type="button" className="button desk-button" onClick={() => ask('hand-back')}>
            {words.handBack}
          </button>
        )}
        {acts.includes('drop') && (
          <button type="button" className="button desk-button is-grave" onClick={() => ask('drop')}>
            {words.drop}
          </button>
        )}
      </div>
      <FaultNotice fault={begin.error} />
      {acts.includes('assign') && <AssignForm assignment={assignment} />}
      {acts.includes('change') && <ChangeForm assignment={assignment} />}
      {asked !== null && <ReasonDialog id={id} act={asked} onClose={() => ask(null)} />}
    </>
  )
}

interface ReasonDialogProps {
  id: string
  act: 'hand-back' | 'drop'
  onClose: () => void
}

function ReasonDialog({ id, act, onClose }: ReasonDialogProps) {
  const words = useWords(fa, en)
  const isDrop = act === 'drop'
  const done = useStep(id, (note: string) => (isDrop ? dropPlan(id, note) : handBackAssignment(id, note)))
  return (
    <NoteDialog
      title={isDrop ? words.drop : words.handBack}
      explanation={isDrop ? words.dropSays : words.handBackSays}
      noteLabel={words.reason}
      doLabel={isDrop ? words.drop : words.handBack}
      isGrave={isDrop}
      fault={done.error}
      isBusy={done.isPending}
      keptAs={`${act}.${id}`}
      onDo={(note, settle) =>
        done.mutate(note, {
          onSuccess: () => {
            settle()
            onClose()
          },
        })
      }
      onClose={onClose}
    />
  )
}

function AssignForm({ assignment: { id, assigneeId } }: { assignment: Assignment }) {
  const words = useWords(fa, en)
  const [chosen, choose] = useState(assigneeId)
  const assign = useStep(id, (to: string | null) => assignStory(id, to))
  const problemOf = useProblems(assign.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    assign.mutate(chosen)
  }
  return (
    <form className="form is-narrow" onSubmit={send}>
      <WriterField
        label={words.assignTo}
        value={chosen}
        onChange={choose}
        problem={problemOf('assigneeId')}
      />
      <FaultNotice fault={assign.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button"
          disabled={assign.isPending || chosen === assigneeId}
        >
          {words.assign}
        </button>
      </div>
    </form>
  )
}

function ChangeForm({ assignment }: { assignment: Assignment }) {
  const words = useWords(fa, en)
  const { id, title, section, wanted, dueAt } = assignment
  const [begun] = useState<PlanTyped>({ title, section, wanted, dueAt })
  const form = useTyped({ thing: `plan.${id}`, begun, shape: PlanKept })
  const { typed, type, settle } = form
  const [opens] = useState(form.left.length > 0)
  const change = useStep(id, (due: string) => changePlan(id, { ...typed, dueAt: due }))
  const problemOf = useProblems(change.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (typed.dueAt !== null) change.mutate(typed.dueAt, { onSuccess: () => settle(typed, typed) })
  }
  return (
    <details className="fold" open={opens}>
      <summary>{words.change}</summary>
      <form className="form is-narrow" onSubmit={send}>
        <LeftWords of={form} textOf={textOfPlan} />
        <PlanFields
          key={form.taken}
          typed={typed}
          onChange={type}
          problemOf={field =>
            field === 'dueAt' && typed.dueAt === null ? words.dueMissing : problemOf(field)
          }
        />
        <FaultNotice fault={change.error} />
        <div className="form-end">
          <button type="submit" className="button desk-button" disabled={change.isPending}>
            {words.save}
          </button>
        </div>
      </form>
    </details>
  )
}

/** An act on the plan: its answer is shown, and the lists in which the plan stands are asked for anew. */
function useStep<Order>(id: string, act: (order: Order) => Promise<Assignment>) {
  return useMutation({
    mutationFn: act,
    onSuccess: async answer => {
      await showAnswer(['assignment', id], answer)
      await forgetLists()
    },
  })
}

function useBegin(id: string) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => beginAssignment(id),
    onSuccess: async ({ storyId }) => {
      await questions.invalidateQueries({ queryKey: ['assignment', id] })
      await forgetLists()
      await navigate({ to: '/stories/$id', params: { id: storyId } })
    },
  })
}

async function forgetLists(): Promise<void> {
  await questions.invalidateQueries({ queryKey: ['day'] })
  await questions.invalidateQueries({ queryKey: ['assignments'] })
}
