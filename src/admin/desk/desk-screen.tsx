import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { dayOf, myAssignments } from '../api/day.ts'
import { desk, type Desk as DeskAnswer } from '../api/newsroom.ts'
import { statisticsOf } from '../api/statistics.ts'
import { EventsOfDay } from '../both-ways/events-of-day.tsx'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { FiguresOfDay } from '../statistics/figures-of-day.tsx'
import { useWords } from '../words/language.tsx'
import { Arrived } from './arrived.tsx'
import { ClockWarning } from './clock-warning.tsx'
import { ComingList } from './coming-list.tsx'
import { CountsByStatus } from './counts-by-status.tsx'
import { dayFrom } from './day-asked.ts'
import { DayHead } from './day-head.tsx'
import { DayList } from './day-list.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OverdueList } from './overdue-list.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The first screen of a working day; an officer has the releases of the own office instead. */
export function DeskScreen(): ReactNode {
  return useMay()('desk.read') ? <Desk /> : <Navigate to="/releases" replace />
}

function Desk() {
  const words = useWords(fa, en)
  const asked = useAddressSearch(dayFrom)
  const day = useQuery(dayOf(asked))
  const stories = useQuery(desk)
  const statistics = useQuery(statisticsOf(asked))
  useTitle(words.title)
  const views = new Map(statistics.data?.stories.map(story => [story.id, story.views]))
  return (
    <>
      <div className="with-side">
        <section className="pane is-stack">
          <DayHead asked={asked} day={day.data} />
          {stories.data !== undefined && (
            <ClockWarning stops={stories.data.clockStops} serverTime={stories.data.now} />
          )}
          {day.data !== undefined && <EventsOfDay from={day.data.from} until={day.data.until} />}
          <Reading of={day}>{answer => <DayList day={answer} views={views} asked={asked} />}</Reading>
        </section>
        <DeskSide />
      </div>
      <Reading of={statistics}>
        {answer => <FiguresOfDay statistics={answer} asked={asked} isToday={asked.date === undefined} />}
      </Reading>
    </>
  )
}

/** What waits for this person and for the desk, whatever day is looked at. */
function DeskSide() {
  const words = useWords(fa, en)
  const stories = useQuery(desk)
  const assignments = useQuery(myAssignments)
  const today = useQuery(dayOf({}))
  return (
    <aside className="pane is-stack" aria-label={words.waiting}>
      <Reading of={stories}>
        {({ waiting }) => <WaitingList stories={waiting} assignments={assignments.data} />}
      </Reading>
      <OverdueList assignments={today.data?.overdue ?? []} />
      <Arrived />
      <Reading of={stories}>{answer => <Coming answer={answer} />}</Reading>
      <Reading of={stories}>{({ counts }) => <CountsByStatus counts={counts} />}</Reading>
    </aside>
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
