import {
  storyPath,
  type Election,
  type PublicCrisis,
  type PublicDossier,
  type StoryCard,
  type Verdict,
} from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Dot, SourceLabel } from '../parts/card.tsx'
import { Stack, TitledList } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn, machineTime, nearMoment } from '../wording/dates.ts'
import { inPersianDigits } from '../wording/numbers.ts'
import { coverageWords } from './coverage-words.ts'
import { VerdictMark } from './fact-check-box.tsx'

export interface CrisisPageProps {
  frame: Frame
  dossier: PublicDossier
  crisis: PublicCrisis
  election: Election | undefined
  verdicts: ReadonlyMap<string, Verdict>
}

/** A dossier that covers a crisis: what to do, by whom, what is known and what is not; then how it went, without pictures. */
export const CrisisPage = (props: CrisisPageProps) => {
  const { frame, dossier, crisis } = props
  const head = {
    title: `${dossier.title} | ${frame.words.name}`,
    description: crisis.instruction,
    path: addresses.dossier('fa', dossier.slug),
    ...(dossier.isInEnglish && { otherPath: addresses.dossier('en', dossier.slug) }),
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main">
        <Band {...props} />
        <div class="page">
          <Known {...props} />
          <div class="spread">
            <section aria-labelledby="line">
              <h2 class="list-title" id="line">
                {coverageWords(frame.edition).crisis.line}
              </h2>
              <Course {...props} />
            </section>
            <Aside {...props} />
          </div>
        </div>
      </main>
    </Page>
  )
}

const Band = ({ frame, dossier, crisis, election }: CrisisPageProps) => {
  const { edition } = frame
  const words = coverageWords(edition)
  const { checkedAt, live, phones } = crisis
  return (
    <section class="crisis" aria-labelledby="c">
      <div class="page">
        <div class="main-column">
          <div>
            <p class="kicker">
              <Dot />
              {words.crisis.kicker}
            </p>
            <h1 id="c">{dossier.title}</h1>
          </div>
          <p>{crisis.instruction}</p>
          <p class="asof">
            {words.crisis.checked}{' '}
            <time datetime={machineTime(checkedAt)}>
              {frame.words.clockAt(dateIn(edition, checkedAt, 'time'))}
              {edition === 'fa' ? '،' : ','} {dateIn(edition, checkedAt, 'weekday-date')}
            </time>{' '}
            · {words.crisis.source(crisis.source)}
            {live !== null && (
              <>
                {' '}
                · <a href={storyPath(live)}>{words.crisis.live}</a>
              </>
            )}
            {election !== undefined && (
              <>
                {' '}
                · <a href={addresses.results(edition, dossier.slug)}>{words.results.link}</a>
              </>
            )}
          </p>
        </div>
        {phones.length > 0 && (
          <nav aria-label={words.crisis.phones}>
            <ul>
              {phones.map(({ label, number }) => (
                <li>
                  <a href={`tel:${number.replaceAll(/[ -]/g, '')}`}>
                    <span>{label}</span>
                    <b dir="ltr">{inPersianDigits(number)}</b>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </section>
  )
}

const Known = ({ frame, crisis: { known, unknown } }: CrisisPageProps) => {
  const words = coverageWords(frame.edition).crisis
  if (known.length + unknown.length === 0) return null
  return (
    <div class="known">
      {known.length > 0 && <Sentences title={words.known} sentences={known} />}
      {unknown.length > 0 && <Sentences title={words.unknown} sentences={unknown} isOpen />}
    </div>
  )
}

interface SentencesProps {
  title: string
  sentences: readonly string[]
  isOpen?: boolean
}

const Sentences = ({ title, sentences, isOpen = false }: SentencesProps) => (
  <section>
    <h2>{title}</h2>
    <ul class={isOpen ? 'dotted text is-open' : 'dotted text'}>
      {sentences.map(sentence => (
        <li>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  </section>
)

interface Stop {
  at: Date
  kicker: string
  text: string
  lead: string
  story: StoryCard | null
  verdict: Verdict | undefined
  isKey: boolean
}

/** What happened, the latest first: stories by their publication, notices by their announcement. */
const Course = (props: CrisisPageProps) => (
  <ol class="timeline is-wide">
    {stopsOf(props).map(stop => (
      <Entry frame={props.frame} stop={stop} />
    ))}
  </ol>
)

const Entry = ({ frame, stop }: { frame: Frame; stop: Stop }) => {
  const { edition, words, now } = frame
  const [day = ''] = nearMoment(edition, words, { instant: stop.at, now }).split(/[\u060C,]/)
  return (
    <li class={stop.isKey ? 'is-key' : undefined}>
      <time class="when-day" datetime={machineTime(stop.at)}>
        {dateIn(edition, stop.at, 'time')}
        <small>{day}</small>
      </time>
      <article class="card">
        <p class="kicker">{stop.kicker}</p>
        <h3 class="card-head">
          {stop.story === null ? stop.text : <a href={storyPath(stop.story)}>{stop.text}</a>}
        </h3>
        {stop.verdict !== undefined && (
          <p>
            <VerdictMark frame={frame} verdict={stop.verdict} />
          </p>
        )}
        {stop.lead !== '' && <p class="card-lead">{stop.lead}</p>}
      </article>
    </li>
  )
}

function stopsOf({ frame, dossier, crisis, verdicts }: CrisisPageProps): Stop[] {
  const words = coverageWords(frame.edition).crisis
  const told = new Set(crisis.notices.map(({ story }) => story?.id))
  const stops = [
    ...dossier.stories
      .filter(({ id }) => !told.has(id))
      .map(story => ({
        at: story.publishedAt,
        kicker: frame.words.kinds[story.kind],
        text: story.headline,
        lead: story.sourceLabel,
        story,
        verdict: verdicts.get(story.id),
        isKey: false,
      })),
    ...crisis.notices.map(({ announcedAt, headline, source, story }) => ({
      at: announcedAt,
      kicker: words.notice,
      text: headline,
      lead: source,
      story,
      verdict: undefined,
      isKey: true,
    })),
  ]
  return stops.sort((one, other) => other.at.getTime() - one.at.getTime())
}

const Aside = ({ frame, dossier, crisis, verdicts }: CrisisPageProps) => {
  const { edition, words, now } = frame
  const own = coverageWords(edition).crisis
  const checked = dossier.stories.filter(({ id }) => verdicts.has(id))
  if (crisis.notices.length + checked.length === 0) return null
  return (
    <aside class="aside" aria-label={own.aside}>
      {crisis.notices.length > 0 && (
        <TitledList title={own.notices}>
          <Stack
            items={crisis.notices.map(({ headline, source, announcedAt, story }) => (
              <article class="card">
                <h3 class="card-head">
                  {story === null ? headline : <a href={storyPath(story)}>{headline}</a>}
                </h3>
                <SourceLabel
                  label={`${source} · ${nearMoment(edition, words, { instant: announcedAt, now })}`}
                />
              </article>
            ))}
          />
        </TitledList>
      )}
      {checked.length > 0 && (
        <TitledList title={own.rumours}>
          <Stack
            items={checked.map(story => (
              <article class="card">
                <h3 class="card-head">
                  <a href={storyPath(story)}>{story.headline}</a>
                </h3>
                <p>
                  <VerdictMark frame={frame} verdict={verdicts.get(story.id) ?? 'unproven'} />
                </p>
              </article>
            ))}
          />
        </TitledList>
      )}
    </aside>
  )
}
