import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { spans, statisticsOf, type StatisticsAsked } from '../api/statistics.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SectionFigures } from './section-figures.tsx'
import { spanFrom } from './span-asked.ts'
import { StoryFigures } from './story-figures.tsx'
import { VoteReasons } from './vote-reasons.tsx'
import { ViewsChart } from './views-chart.tsx'

/** What readers did over a day, a week or a month. */
export function StatisticsScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <StatisticsOfSpan />
    </OnlyFor>
  )
}

function StatisticsOfSpan() {
  const words = useWords(fa, en)
  const asked = useAddressSearch(spanFrom)
  const { days = '7' } = asked
  const statistics = useQuery(statisticsOf({ ...asked, days }))
  useTitle(words.title)
  return (
    <>
      <SpanTabs asked={asked} />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.title}</h1>
        </header>
        <SectionChoice asked={asked} />
      </section>
      <Reading of={statistics}>
        {answer => (
          <div className="figures">
            <ViewsChart statistics={answer} isToday={asked.date === undefined} />
            <StoryFigures title={words.storiesOfSpan} stories={answer.stories} />
            <VoteReasons reasons={answer.reasons} />
            {asked.section === undefined && <SectionFigures sections={answer.sections} />}
          </div>
        )}
      </Reading>
    </>
  )
}

function SpanTabs({ asked }: { asked: StatisticsAsked }) {
  const words = useWords(fa, en)
  const { days = '7' } = asked
  return (
    <nav className="tabs" aria-label={words.span}>
      {spans.map(span => (
        <Link
          key={span}
          to="/statistics"
          search={{ ...asked, days: span }}
          {...(days === span ? { 'aria-current': 'page' } : {})}
        >
          {words.spans[span]}
        </Link>
      ))}
    </nav>
  )
}

function SectionChoice({ asked }: { asked: StatisticsAsked }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const choose = (section: string): void => {
    const { section: _, ...rest } = asked
    void navigate({ to: '/statistics', search: { ...rest, ...(section === '' ? {} : { section }) } })
  }
  return (
    <div className="filters">
      <SectionField
        isFilter
        label={words.section}
        first={words.allSections}
        value={asked.section ?? ''}
        onChange={choose}
      />
    </div>
  )
}
