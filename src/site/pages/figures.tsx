import type { Handler } from 'hono'
import { houseRules, type ModerationFigures } from '../../comments/index.ts'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { datePartsOf, spanOf } from '../calendar.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Page } from '../shell/page.tsx'
import { dateIn } from '../wording/dates.ts'
import { countIn } from '../wording/words.ts'

interface Month {
  title: string
  figures: ModerationFigures
}

/** The public account of moderation: how many comments came, what became of them, under which rule. */
export const showFigures =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const now = site.context.clock.now()
    const until = new Date(now.getTime() + 60_000)
    const [frame, all, ...months] = await Promise.all([
      loadFrame(site, edition),
      site.reads.moderation({ from: new Date(0), until }),
      ...lastMonths(edition, now).map(span => monthOf(site, edition, span)),
    ])
    return keep(c, {
      html: await document(FiguresPage({ frame, all, months })),
      tags: ['moderation'],
      freshSeconds: 300,
    })
  }

async function monthOf(site: Site, edition: Edition, span: { from: Date; until: Date }): Promise<Month> {
  return { title: dateIn(edition, span.from, 'month-year'), figures: await site.reads.moderation(span) }
}

/** This month and the one before it. */
function lastMonths(edition: Edition, now: Date): { from: Date; until: Date }[] {
  const [year, month] = datePartsOf(edition, now)
  const before = month === 1 ? ([year - 1, 12] as const) : ([year, month - 1] as const)
  return [spanOf(edition, year, month), spanOf(edition, ...before)].flatMap(span => span ?? [])
}

interface FiguresProps {
  frame: Frame
  all: ModerationFigures
  months: readonly Month[]
}

const FiguresPage = ({ frame, all, months }: FiguresProps) => {
  const { edition, words } = frame
  const head = {
    title: `${words.figures.title} | ${words.name}`,
    description: words.figures.lead,
    path: addresses.moderation(edition),
    otherPath: addresses.moderation(edition === 'fa' ? 'en' : 'fa'),
  }
  return (
    <Page frame={frame} head={head}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{words.figures.title}</h1>
          <p class="page-lead">{words.figures.lead}</p>
        </header>
        <p class="sentence">{sentenceOf(frame, all)}</p>
        {all.received > 0 && (
          <div class="columns">
            <BySpan frame={frame} all={all} months={months} />
            <ByRule frame={frame} all={all} />
          </div>
        )}
      </main>
    </Page>
  )
}

const refusedOf = ({ refused }: ModerationFigures): number =>
  houseRules.reduce((sum, rule) => sum + refused[rule], 0)

function sentenceOf({ words: { figures } }: Frame, all: ModerationFigures): string {
  if (all.received === 0) return figures.none
  return [
    figures.sentence(all.received, all.published, refusedOf(all)),
    all.medianHours === null ? '' : figures.median(Math.max(1, Math.round(all.medianHours * 60))),
    figures.appeals(all.appeals.made, all.appeals.overturned),
  ].join(' ')
}

const BySpan = ({ frame: { edition, words }, all, months }: FiguresProps) => (
  <section class="chart" aria-labelledby="spans">
    <h2 id="spans">{words.figures.table}</h2>
    <table class="numbers">
      <caption class="hidden-label">{words.figures.table}</caption>
      <thead>
        <tr>
          {(['span', 'received', 'waiting', 'published', 'refused', 'appealed'] as const).map(name => (
            <th scope="col">{words.figures[name]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...months, { title: words.figures.allTime, figures: all }].map(({ title, figures }) => (
          <tr>
            <th scope="row">{title}</th>
            {[
              figures.received,
              figures.waiting,
              figures.published,
              refusedOf(figures),
              figures.appeals.made,
            ].map(count => (
              <td>{countIn(edition, count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p class="note">{words.figures.note}</p>
  </section>
)

const ByRule = ({ frame: { edition, words }, all }: Omit<FiguresProps, 'months'>) => (
  <section class="chart" aria-labelledby="rules">
    <h2 id="rules">{words.figures.byRule}</h2>
    <table class="numbers">
      <caption class="hidden-label">{words.figures.byRule}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figures.rule}</th>
          <th scope="col">{words.figures.count}</th>
        </tr>
      </thead>
      <tbody>
        {houseRules.map(rule => (
          <tr>
            <th scope="row">{words.ruleShort[rule]}</th>
            <td>{countIn(edition, all.refused[rule])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
