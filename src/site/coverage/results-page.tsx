import type { Handler } from 'hono'
import type { Child } from 'hono/jsx'
import {
  changesBetween,
  totalsOf,
  type Count,
  type Edition,
  type Election,
  type ProvinceName,
  type PublicDossier,
} from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep, keepFile, moved } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { showNothing } from '../pages/nothing.ts'
import { Dot } from '../parts/card.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { InPersian } from '../parts/in-persian.tsx'
import { TitledList } from '../parts/lists.tsx'
import { pathText } from '../path-text.ts'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { dateIn, machineTime } from '../wording/dates.ts'
import { countIn, nameIn } from '../wording/words.ts'
import { coverageWords } from './coverage-words.ts'
import { ProvinceShares, TotalsChart } from './results-charts.tsx'
import { resultsFile } from './results-file.ts'
import { choiceIn, type Found, type ResultsProps } from './results-props.ts'

/** The table of results of a dossier: what was counted by province, as chart and table, with everything it ever said. */
export const showResults =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = pathText(c, 'slug')
    // All at once: a former address of the dossier only leads on.
    const [frame, provinces, dossier, election] = await Promise.all([
      loadFrame(site, edition),
      site.reads.provinces(),
      site.reads.dossier(edition, asked),
      site.reads.election(asked),
    ])
    if (dossier !== undefined && dossier.slug !== asked)
      return moved(c, addresses.results(edition, dossier.slug), [
        tags.dossier(asked),
        tags.dossier(dossier.slug),
      ])
    const found = foundOf(edition, dossier, election)
    if (found === undefined) return showNothing(site, edition, c)
    return keep(c, {
      html: await document(ResultsPage({ frame, provinces, ...found })),
      tags: [tags.dossier(found.dossier.slug)],
      freshSeconds: fresh.list,
    })
  }

/** The newest count as a file for spreadsheets. */
export const giveResults =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = pathText(c, 'slug')
    const [provinces, dossier, election] = await Promise.all([
      site.reads.provinces(),
      site.reads.dossier(edition, asked),
      site.reads.election(asked),
    ])
    const found = foundOf(edition, dossier, election)
    if (found === undefined) return showNothing(site, edition, c)
    return keepFile(c, {
      text: resultsFile(edition, found, provinces),
      type: 'text/csv; charset=utf-8',
      tags: [tags.dossier(found.dossier.slug)],
      freshSeconds: fresh.list,
    })
  }

function foundOf(
  edition: Edition,
  dossier: PublicDossier | undefined,
  election: Election | undefined,
): Found | undefined {
  const [count] = election?.counts ?? []
  if (!dossier || !election || !count || (edition === 'en' && election.titleEn === '')) return undefined
  const isInBoth = dossier.isInEnglish && election.titleEn !== ''
  const title = edition === 'fa' ? election.title : election.titleEn
  return { dossier, election: { ...election, title }, count, isInBoth }
}

const ResultsPage = (props: ResultsProps) => {
  const { frame, dossier, election, count, isInBoth } = props
  const words = coverageWords(frame.edition).results
  const head = {
    title: `${election.title} | ${frame.words.name}`,
    description: words.lead(count.rows.length),
    path: addresses.results(frame.edition, dossier.slug),
    ...(isInBoth && {
      otherPath: addresses.results(frame.edition === 'fa' ? 'en' : 'fa', dossier.slug),
    }),
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main" class="page">
        <header class="page-head">
          <nav class="path" aria-label={frame.words.dossier}>
            <a class="link" href={addresses.dossier(frame.edition, dossier.slug)}>
              {words.backTo(dossier.title)}
            </a>
          </nav>
          <h1>{election.title}</h1>
          <p class="page-lead">{words.lead(count.rows.length)}</p>
          <AsOf frame={frame} count={count} />
        </header>
        <div class="results-charts">
          <TotalsChart {...props} />
          <ProvinceShares {...props} />
        </div>
        <TitledList title={words.table}>
          <ResultsTable {...props} />
          <p>
            <a class="link" href={addresses.resultsFile(frame.edition, dossier.slug)}>
              {words.file}
            </a>
          </p>
        </TitledList>
        <TitledList title={words.history}>
          <History {...props} />
        </TitledList>
      </main>
    </Page>
  )
}

const momentIn = ({ edition, words }: Frame, instant: Date): string =>
  `${dateIn(edition, instant, 'date')}${edition === 'fa' ? '،' : ','} ${words.clockAt(dateIn(edition, instant, 'time'))}`

const AsOf = ({ frame, count: { countedAt, source } }: { frame: Frame; count: Count }) => {
  const words = coverageWords(frame.edition)
  return (
    <p class="note">
      {words.results.asOf} <time datetime={machineTime(countedAt)}>{momentIn(frame, countedAt)}</time> <Dot />{' '}
      {frame.edition === 'fa' ? (
        words.crisis.source(source)
      ) : (
        <>
          {words.crisis.source('')}
          <InPersian>{source}</InPersian>
        </>
      )}
    </p>
  )
}

const ResultsTable = ({ frame, provinces, election, count }: ResultsProps) => {
  const { edition } = frame
  const words = coverageWords(edition).results
  const { choices, rows } = count
  const hasInvalid = rows.some(({ invalid }) => invalid !== null)
  const hasEligible = rows.some(({ eligible }) => eligible !== null)
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? '—' : countIn(edition, value)
  const heads: Child[] = [
    words.province,
    ...choices.map(choice => withForeignWords(edition, choiceIn(edition, election, choice))),
    ...(hasInvalid ? [words.invalid] : []),
    ...(hasEligible ? [words.eligible] : []),
  ]
  return (
    <section class="table-frame" aria-label={election.title} tabindex={0}>
      <table class="numbers">
        <caption class="hidden-label">{election.title}</caption>
        <thead>
          <tr>
            {heads.map(head => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ province, votes, invalid, eligible }) => (
            <tr>
              <th scope="row">{nameOf(edition, provinces, province)}</th>
              {choices.map((_, place) => (
                <td>{shown(votes[place])}</td>
              ))}
              {hasInvalid && <td>{shown(invalid)}</td>}
              {hasEligible && <td>{shown(eligible)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {totalsOf(count).map(total => (
              <td>{shown(total)}</td>
            ))}
            {hasInvalid && <td>{shown(sumOf(rows.map(({ invalid }) => invalid)))}</td>}
            {hasEligible && <td>{shown(sumOf(rows.map(({ eligible }) => eligible)))}</td>}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

function nameOf(edition: Edition, provinces: readonly ProvinceName[], slug: string): string {
  const province = provinces.find(each => each.slug === slug)
  return province === undefined ? slug : nameIn(edition, province)
}

/** Every count, the latest first; a correction says what was wrong and which numbers are others now. */
const History = ({ frame, election, provinces }: ResultsProps) => {
  const { edition } = frame
  const { counts } = election
  const words = coverageWords(edition).results
  const shown = (value: number | null): string => (value === null ? words.nothing : countIn(edition, value))
  return (
    <ol class="stack">
      {counts.map((count, place) => {
        const before = counts[place + 1]
        const changes =
          count.kind === 'correction' && before !== undefined ? changesBetween(before, count) : []
        return (
          <li class="heap is-close">
            <p>
              <b>{words.count(count.number)}</b>
            </p>
            <AsOf frame={frame} count={count} />
            {count.kind === 'correction' && (
              <p class="correction">
                <b>{words.correction}:</b>{' '}
                {edition === 'fa' ? count.note : <InPersian>{count.note}</InPersian>}
              </p>
            )}
            {changes.length > 0 && (
              <ul class="dotted">
                {changes.slice(0, 40).map(cell => (
                  <li>
                    <span>
                      {withForeignWords(
                        edition,
                        words.changed(
                          `${nameOf(edition, provinces, cell.province)}${edition === 'fa' ? '،' : ','} ${choiceIn(edition, election, cell.choice)}`,
                          shown(cell.before),
                          shown(cell.after),
                        ),
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
