import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { figuresFile, releaseFigures, type FiguresBy, type ReleaseMonth } from '../api/network-desks.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { byFrom, figuresBy } from './figures-asked.ts'
import { OtherTabs } from './inbox-tabs.tsx'
import { MonthsChart } from './months-chart.tsx'
import { useMinutes } from './use-minutes.ts'

/** What was sent and how it was answered, month by month; an officer sees the own office and those below. */
export function NetworkFiguresScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.read']}>
      <Figures />
    </OnlyFor>
  )
}

function Figures() {
  const words = useWords(fa, en)
  const isDesk = useMay()('release.answer')
  const { by = 'all' } = useAddressSearch(byFrom)
  const asked = useQuery(releaseFigures(by))
  useTitle(words.figuresTitle)
  return (
    <>
      <nav className="tabs" aria-label={words.statuses}>
        <Link to="/releases" search={{}} activeOptions={{ exact: true }}>
          {isDesk ? words.inboxTitle : words.title}
        </Link>
        <OtherTabs isDesk={isDesk} />
      </nav>
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.figuresTitle}</h1>
          <p>{words.figuresSay}</p>
        </header>
        <p className="row">
          {figuresBy.map(each => (
            <Link
              key={each}
              to="/releases/figures"
              search={{ by: each }}
              className="link"
              {...(each === by ? { 'aria-current': 'page' as const } : {})}
            >
              {words.figuresBy[each]}
            </Link>
          ))}
          <a className="link" href={figuresFile(by)} download>
            {words.csv}
          </a>
        </p>
        <Reading of={asked}>
          {months => (
            <>
              {by === 'all' && <MonthsChart months={months} />}
              <MonthsTable months={months} by={by} />
            </>
          )}
        </Reading>
      </section>
    </>
  )
}

function MonthsTable({ months, by }: { months: readonly ReleaseMonth[]; by: FiguresBy }) {
  const words = useWords(fa, en)
  const { figure } = words
  const counts = [figure.sent, figure.accepted, figure.returned, figure.declined, figure.median, figure.views]
  return (
    <div className="record" tabIndex={0} role="region" aria-label={words.figuresTitle}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{figure.month}</th>
            {by !== 'all' && <th scope="col">{figure.name}</th>}
            {counts.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(month => (
            <MonthRow key={`${month.month} ${month.key ?? ''}`} month={month} by={by} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MonthRow({ month, by }: { month: ReleaseMonth; by: FiguresBy }) {
  const words = useWords(fa, en)
  const say = useSay()
  const minutes = useMinutes()
  const { sent, accepted, returned, declined, medianMinutes, views } = month
  const isPersian = say.language === 'fa'
  const name = isPersian ? month.nameFa : month.nameEn
  return (
    <tr>
      <th scope="row">{isPersian ? say.moment(month.from, 'month-year') : month.month}</th>
      {by !== 'all' && <td dir="auto">{name === '' ? words.tabs.noDesk : name}</td>}
      {[sent, accepted, returned, declined].map((count, place) => (
        <td key={place} className="number">
          {say.count(count)}
        </td>
      ))}
      <td>{medianMinutes === null ? '' : minutes(medianMinutes)}</td>
      <td className="number">{say.count(views)}</td>
    </tr>
  )
}
