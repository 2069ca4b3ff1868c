import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { planStory, type NewPlan } from '../api/day.ts'
import { questions } from '../api/questions.ts'
import { dayFrom } from '../desk/day-asked.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PlanFields, type PlanTyped } from './plan-fields.tsx'
import { WriterField } from './writer-field.tsx'

/** Plans a story: what is wanted, until when, and from whom. */
export function NewAssignmentScreen(): ReactNode {
  const words = useWords(fa, en)
  useTitle(words.newTitle)
  return (
    <OnlyFor holders={['story.review']}>
      <section className="pane is-stack is-narrow">
        <header className="page-head">
          <h1>{words.newTitle}</h1>
          <p>{words.newSays}</p>
        </header>
        <NewPlanForm />
      </section>
    </OnlyFor>
  )
}

function NewPlanForm() {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { section = '' } = useAddressSearch(dayFrom)
  const [typed, setTyped] = useState<PlanTyped>({ title: '', section, wanted: '', dueAt: null })
  const [edition, setEdition] = useState<'fa' | 'en'>('fa')
  const [assigneeId, setAssignee] = useState<string | null>(null)
  const [isSent, setSent] = useState(false)
  const put = usePlan()
  const problemOf = useProblems(put.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setSent(true)
    if (typed.dueAt !== null) put.mutate({ ...typed, dueAt: typed.dueAt, edition, assigneeId })
  }
  const dueProblem = isSent && typed.dueAt === null ? words.dueMissing : undefined
  return (
    <form className="form" onSubmit={send}>
      <PlanFields
        typed={typed}
        onChange={setTyped}
        problemOf={field => (field === 'dueAt' ? (dueProblem ?? problemOf(field)) : problemOf(field))}
      />
      <ChoiceField
        label={words.edition}
        value={edition}
        choices={[
          ['fa', shared.editions.fa],
          ['en', shared.editions.en],
        ]}
        onChange={chosen => setEdition(chosen === 'en' ? 'en' : 'fa')}
      />
      <WriterField
        label={words.assignee}
        value={assigneeId}
        onChange={setAssignee}
        problem={problemOf('assigneeId')}
      />
      <FaultNotice fault={put.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={put.isPending}>
          {words.plan}
        </button>
      </div>
    </form>
  )
}

function usePlan() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (plan: NewPlan) => planStory(plan),
    onSuccess: async ({ id }) => {
      await questions.invalidateQueries({ queryKey: ['day'] })
      await questions.invalidateQueries({ queryKey: ['assignments'] })
      await navigate({ to: '/assignments/$id', params: { id }, replace: true })
    },
  })
}
