import { houseRules, type ModerationFigures } from '../../comments/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { monthBefore, type ModerationMonth } from '../moderation-months.ts'
import { AppealsChart, CountsChart, WaitingChart } from '../parts/figure-charts.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn, machineDay } from '../wording/dates.ts'
import { countIn, shareIn } from '../wording/words.ts'

export interface FiguresProps {
  frame: Frame
  /** Oldest first; the last is the one the page is about. */
  months: readonly ModerationMonth[]
  isLatest: boolean
  hasNext: boolean
}

/** The public account of moderation: a sentence, three charts with their tables, the month rule by rule. */
export const FiguresPage = ({ frame, months, isLatest, hasNext }: FiguresProps) => {
  const { edition, words } = frame
  const current = months.at(-1)
  const path = current && !isLatest ? pathOf(edition, current) : addresses.moderation(edition)
  const head = {
    title: `${words.figures.title} | ${words.name}`,
    description: words.figures.lead,
    path,
    ...(isLatest && { otherPath: addresses.moderation(edition === 'fa' ? 'en' : 'fa') }),
  }
  return (
    <Page frame={frame} head={head}>
      <main id="main" class="page">
        <FiguresHead frame={frame} current={current} />
        <p class="sentence">{current ? sentenceOf(frame, current) : words.figures.none}</p>
        {current && current.figures.received > 0 && (
          <>
            <div class="columns">
              <WaitingChart frame={frame} months={months} />
              <CountsChart frame={frame} months={months} />
              <AppealsChart frame={frame} months={months} />
            </div>
            <div class="columns band">
              <ByRule frame={frame} current={current} />
              <HowCounted frame={frame} />
            </div>
          </>
        )}
        {current && <Months {...{ frame, months, current, hasNext }} />}
      </main>
    </Page>
  )
}

const pathOf = (edition: Frame['edition'], { year, month }: { year: number; month: number }): string =>
  addresses.moderationOf(edition, year, month)

interface OfMonth {
  frame: Frame
  current: ModerationMonth
}

const titleOf = ({ edition }: Frame, { from }: ModerationMonth): string => dateIn(edition, from, 'month-year')

const FiguresHead = ({ frame, current }: { frame: Frame; current: ModerationMonth | undefined }) => {
  const { edition, words, now } = frame
  return (
    <header class="page-head">
      <h1>{words.figures.title}</h1>
      <p class="note">
        {current && <span>{titleOf(frame, current)}</span>}
        <span>
          {words.figures.renewed} <time datetime={machineDay(now)}>{dateIn(edition, now, 'date')}</time>
        </span>
        <a class="link" href={addresses.moderationFile('csv')}>
          {words.figures.file('CSV')}
        </a>
        <a class="link" href={addresses.moderationFile('json')}>
          {words.figures.file('JSON')}
        </a>
      </p>
      <p class="page-lead">{words.figures.lead}</p>
    </header>
  )
}

export const refusedOf = ({ refused }: ModerationFigures): number =>
  houseRules.reduce((sum, rule) => sum + refused[rule], 0)

function sentenceOf(frame: Frame, current: ModerationMonth): string {
  const { figures } = frame.words
  const { received, published, medianHours, appeals } = current.figures
  if (received === 0) return figures.none
  const decided = published + refusedOf(current.figures)
  return [
    figures.received(titleOf(frame, current), received),
    decided === 0 ? '' : figures.ofHundred(Math.round((published / decided) * 100)),
    medianHours === null ? '' : figures.median(Math.max(1, Math.round(medianHours * 60))),
    appeals.made === 0 ? '' : figures.appeals(appeals.made, appeals.overturned, appeals.waiting),
  ]
    .filter(sentence => sentence !== '')
    .join(' ')
}

const ByRule = ({ frame, current }: OfMonth) => {
  const { edition, words } = frame
  const { figures } = current
  const title = words.figures.monthByRule(titleOf(frame, current))
  const none = { made: 0, overturned: 0 }
  const rows = [
    { name: words.figures.published, count: figures.published, appeals: none },
    ...houseRules.map(rule => ({
      name: words.figures.refusedBy(words.ruleShort[rule]),
      count: figures.refused[rule],
      appeals: figures.appealsByRule[rule],
    })),
    { name: words.figures.waiting, count: figures.waiting, appeals: none },
    { name: words.figures.withdrawn, count: figures.withdrawn, appeals: none },
  ]
  return (
    <section>
      <h2 class="list-title">{title}</h2>
      <table class="numbers">
        <caption class="hidden-label">{title}</caption>
        <thead>
          <tr>
            {(['state', 'count', 'share', 'appealed', 'overturned'] as const).map(name => (
              <th scope="col">{words.figures[name]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, appeals }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{countIn(edition, count)}</td>
              <td>{shareIn(edition, count, figures.received)}</td>
              <td>{countIn(edition, appeals.made)}</td>
              <td>{countIn(edition, appeals.overturned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.figures.all}</th>
            <td>{countIn(edition, figures.received)}</td>
            <td>{shareIn(edition, 1, 1)}</td>
            <td>{countIn(edition, figures.appeals.made)}</td>
            <td>{countIn(edition, figures.appeals.overturned)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const HowCounted = ({ frame: { words } }: { frame: Frame }) => (
  <section>
    <h2 class="list-title">{words.figures.howTitle}</h2>
    <ul class="dotted text">
      {words.figures.how.map(sentence => (
        <li>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  </section>
)

const Months = ({ frame, months, current, hasNext }: OfMonth & Pick<FiguresProps, 'months' | 'hasNext'>) => {
  const { edition, words } = frame
  const before = months.at(-2)
  const next = monthBefore(current, -1)
  return (
    <nav class="paging band" aria-label={words.figures.months}>
      {before && before.figures.received > 0 && (
        <a class="button" href={pathOf(edition, before)} rel="prev">
          {words.figures.figuresOf(titleOf(frame, before))}
        </a>
      )}
      {hasNext && (
        <a class="button" href={pathOf(edition, next)} rel="next">
          {words.figures.figuresOf(dateIn(edition, current.until, 'month-year'))}
        </a>
      )}
      <span class="choices">
        <a href={addresses.houseRules(edition)}>{words.rulesPage.title}</a>
        <a href={addresses.tracking}>{words.tracking.title}</a>
      </span>
    </nav>
  )
}
