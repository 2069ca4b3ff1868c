import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { desk, type Desk as DeskAnswer } from '../api/newsroom.ts'
import { useMay, useMe } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { ClockWarning } from './clock-warning.tsx'
import { ComingList } from './coming-list.tsx'
import { CountsByStatus } from './counts-by-status.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { WaitingList } from './waiting-list.tsx'

/** The first screen of a working day; an officer has the releases of the own office instead. */
export function DeskScreen(): ReactNode {
  return useMay()('desk.read') ? <Desk /> : <Navigate to="/releases" replace />
}

function Desk() {
  const words = useWords(fa, en)
  const me = useMe()
  const say = useSay()
  const may = useMay()
  const asked = useQuery(desk)
  useTitle(words.title)
  return (
    <div className="with-side">
      <section className="pane is-stack">
        <header className="page-head">
          <h1>
            <time>{say.moment(now().toISOString(), 'weekday-date')}</time>
          </h1>
          <p dir="auto">{me.name}</p>
          {may('story.write') && (
            <div className="is-apart">
              <Link to="/stories/new" className="button desk-button is-main">
                {words.newStory}
              </Link>
            </div>
          )}
        </header>
        <Reading of={asked}>
          {answer => (
            <>
              <ClockWarning stops={answer.clockStops} serverTime={answer.now} />
              <WaitingList stories={answer.waiting} />
            </>
          )}
        </Reading>
      </section>
      <aside className="pane is-stack" aria-label={words.byStatus}>
        <Reading of={asked}>
          {answer => (
            <>
              <Coming answer={answer} />
              <CountsByStatus counts={answer.counts} />
            </>
          )}
        </Reading>
      </aside>
    </div>
  )
}

/** What goes out when: kept in against its schedule, next by schedule, not before its moment. */
function Coming({ answer }: { answer: DeskAnswer }) {
  const words = useWords(fa, en)
  return (
    <>
      {answer.held.length > 0 && (
        <ComingList
          title={words.held}
          stories={answer.held}
          momentOf={story => story.heldAt}
          none=""
          note={words.heldSays}
        />
      )}
      <ComingList
        title={words.scheduled}
        stories={answer.scheduled}
        momentOf={story => story.scheduledFor}
        none={words.noneScheduled}
        note={words.scheduledSays}
      />
      <ComingList
        title={words.underEmbargo}
        stories={answer.underEmbargo}
        momentOf={story => story.embargoUntil}
        none={words.noneUnderEmbargo}
        note={words.underEmbargoSays}
      />
    </>
  )
}
