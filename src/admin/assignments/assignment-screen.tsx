import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { assignmentOf, type Assignment } from '../api/day.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { StateMark, StatusMark, type Tone } from '../pieces/state-mark.tsx'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AssignmentActs } from './assignment-acts.tsx'
import { AssignmentHistory } from './assignment-history.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** One planned story: what is wanted, and everything that can be done with the plan. */
export function AssignmentScreen(): ReactNode {
  const asked = useQuery(assignmentOf(useAddressId()))
  return (
    <OnlyFor holders={['desk.read']}>
      <Reading of={asked}>{assignment => <Plan assignment={assignment} />}</Reading>
    </OnlyFor>
  )
}

function Plan({ assignment }: { assignment: Assignment }) {
  const words = useWords(fa, en)
  const { title, edition, wanted } = assignment
  useTitle(title)
  return (
    <div className="with-side">
      <section className="pane is-stack">
        <header className="page-head">
          <h1 lang={edition} dir="auto">
            {title}
          </h1>
        </header>
        <PlanFacts assignment={assignment} />
        <div>
          <h2 className="pane-title">{words.wanted}</h2>
          <p className={wanted === '' ? 'note' : 'wanted'} dir="auto">
            {wanted === '' ? words.nothingWanted : wanted}
          </p>
        </div>
        <AssignmentActs key={assignment.dueAt} assignment={assignment} />
      </section>
      <aside className="pane is-stack" aria-label={words.history}>
        <AssignmentHistory history={assignment.history} />
      </aside>
    </div>
  )
}

const tones: Readonly<Record<Assignment['status'], Tone>> = {
  planned: 'plain',
  begun: 'active',
  dropped: 'refused',
}

function PlanFacts({ assignment }: { assignment: Assignment }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { status, dueAt, storyId, storyStatus, assigneeName, plannerName } = assignment
  const isLate = dueAt < now().toISOString() && status === 'planned'
  return (
    <dl className="facts is-wide">
      <div>
        <dt>{words.status}</dt>
        <dd>
          {storyStatus === null ? (
            <StateMark tone={tones[status]}>{words.statuses[status]}</StateMark>
          ) : (
            <StatusMark status={storyStatus} />
          )}
          {storyId !== null && (
            <>
              {' '}
              <Link to="/stories/$id" params={{ id: storyId }} className="link">
                {words.openStory}
              </Link>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.due}</dt>
        <dd>
          <time dateTime={dueAt}>{say.moment(dueAt)}</time>
          {isLate && <span className="is-late"> · {words.late}</span>}
        </dd>
      </div>
      <div>
        <dt>{words.assignee}</dt>
        <dd dir="auto">{assigneeName ?? words.nobody}</dd>
      </div>
      <div>
        <dt>{words.section}</dt>
        <dd>{say.language === 'fa' ? assignment.sectionFa : assignment.sectionEn}</dd>
      </div>
      <div>
        <dt>{words.planner}</dt>
        <dd dir="auto">{plannerName ?? words.unknown}</dd>
      </div>
    </dl>
  )
}
