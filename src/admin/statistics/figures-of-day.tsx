import { Link } from '@tanstack/react-router'
import type { DayAsked } from '../api/day.ts'
import type { Statistics } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SectionFigures } from './section-figures.tsx'
import { StoryFigures } from './story-figures.tsx'
import { ViewsChart } from './views-chart.tsx'

interface FiguresOfDayProps {
  statistics: Statistics
  asked: DayAsked
  isToday: boolean
}

const most = 8

/** What readers did on the day of the desk: views by the hour, its stories, and (of all sections) the sections. */
export function FiguresOfDay({ statistics, asked, isToday }: FiguresOfDayProps) {
  const words = useWords(fa, en)
  return (
    <div className="figures">
      <div className="heap is-close">
        <ViewsChart statistics={statistics} isToday={isToday} />
        <p>
          <Link
            to="/statistics"
            search={{ days: '7', ...(asked.section === undefined ? {} : { section: asked.section }) }}
            className="link"
          >
            {words.longer}
          </Link>
        </p>
      </div>
      <StoryFigures
        title={isToday ? words.storiesToday : words.storiesOfDay}
        stories={statistics.stories.slice(0, most)}
      />
      {asked.section === undefined && <SectionFigures sections={statistics.sections} />}
    </div>
  )
}
