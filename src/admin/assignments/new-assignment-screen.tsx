import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { planStory, type NewPlan } from '../api/day.ts'
import { questions } from '../api/questions.ts'
import { dayFrom } from '../desk/day-asked.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PlanFields, PlanKept, textOfPlan, type PlanTyped } from './plan-fields.tsx'
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

type NewTyped = PlanTyped & { edition: 'fa' | 'en'; assigneeId: string | null }

const NewKept = z.extend(PlanKept, {
  edition: z.enum(['fa', 'en']),
  assigneeId: z.nullable(z.string()),
})
const noPlan: NewTyped = { title: '', section: '', wanted: '', dueAt: null, edition: 'fa', assigneeId: null }

function NewPlanForm() {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { section = '' } = useAddressSearch(dayFrom)
  const [begun] = useState<NewTyped>(() => ({ ...noPlan, section }))
  const form = useTyped({ thing: 'new-plan', begun, shape: NewKept })
  const { typed, type } = form
  const [isSent, setSent] = useState(false)
  const put = usePlan(() => form.settle(typed, begun))
  const problemOf = useProblems(put.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setSent(true)
    if (typed.dueAt !== null) put.mutate({ ...typed, dueAt: typed.dueAt })
  }
  const dueProblem = isSent && typed.dueAt === null ? words.dueMissing : undefined
  return (
    <form className="form" onSubmit={send}>
      <LeftWords of={form} textOf={textOfPlan} />
      <PlanFields
        key={form.taken}
        typed={typed}
        onChange={plan => type({ ...typed, ...plan })}
        problemOf={field => (field === 'dueAt' ? (dueProblem ?? problemOf(field)) : problemOf(field))}
      />
      <ChoiceField
        label={words.edition}
        value={typed.edition}
        choices={[
          ['fa', shared.editions.fa],
          ['en', shared.editions.en],
        ]}
        onChange={chosen => type({ ...typed, edition: chosen === 'en' ? 'en' : 'fa' })}
      />
      <WriterField
        label={words.assignee}
        value={typed.assigneeId}
        onChange={assigneeId => type({ ...typed, assigneeId })}
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

function usePlan(settle: () => void) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (plan: NewPlan) => planStory(plan),
    onSuccess: async ({ id }) => {
      settle()
      await questions.invalidateQueries({ queryKey: ['day'] })
      await questions.invalidateQueries({ queryKey: ['assignments'] })
      await navigate({ to: '/assignments/$id', params: { id }, replace: true })
    },
  })
}
