import type { Handler } from 'hono'
import { correctionCursorOf, storyPath, type CorrectedCard, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { cutAt, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Nothing } from '../parts/lists.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'
import { fresh, tags } from '../tags.ts'
import { machineTime, nearMoment } from '../wording/dates.ts'
import { showNothing } from './nothing.ts'
import { TextPage } from './text-page.tsx'

const size = 50

/** The log of corrections, newest first. */
export const showCorrections =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    if (cursor === 'unreadable') return showNothing(site, edition, c)
    const [frame, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.corrections({ edition, ...cursor, limit: size + 1 }),
    ])
    const { shown: corrected, next } = cutAt(found, size, correctionCursorOf)
    return keep(c, {
      html: await document(CorrectionsPage({ frame, corrected, next, ...cursor })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.list,
    })
  }

interface CorrectionsProps {
  frame: Frame
  corrected: readonly CorrectedCard[]
  /** Where the log goes on. */
  next: string | null
  before?: string
}

const CorrectionsPage = ({ frame, corrected, next, before }: CorrectionsProps) => {
  const { edition, words } = frame
  const path = addresses.corrections(edition)
  const { correctionsPage } = words
  return (
    <TextPage
      frame={frame}
      title={correctionsPage.title}
      lead={correctionsPage.lead}
      path={before === undefined ? path : `${path}?before=${encodeURIComponent(before)}`}
      {...(before === undefined && { otherPath: addresses.corrections(edition === 'fa' ? 'en' : 'fa') })}
    >
      {corrected.length === 0 ? (
        <Nothing>{correctionsPage.none}</Nothing>
      ) : (
        <ol class="sent corrections">
          {corrected.map(story => (
            <Correction frame={frame} story={story} />
          ))}
        </ol>
      )}
      {(next !== null || before !== undefined) && (
        <nav class="paging" aria-label={words.pages}>
          {next !== null && (
            <a class="button" href={`${path}?before=${encodeURIComponent(next)}`} rel="next">
              {correctionsPage.older}
            </a>
          )}
          {before !== undefined && (
            <span class="choices">
              <a href={path}>{words.newest}</a>
            </span>
          )}
        </nav>
      )}
    </TextPage>
  )
}

const Correction = ({ frame: { edition, words, now }, story }: { frame: Frame; story: CorrectedCard }) => (
  <li>
    <h2 class="card-head">
      <a href={`${storyPath(story)}#correction`}>{withForeignWords(edition, story.headline)}</a>
    </h2>
    <p>{withForeignWords(edition, story.correctionNote)}</p>
    <p class="note">
      <time datetime={machineTime(story.correctedAt)}>
        {nearMoment(edition, words, { instant: story.correctedAt, now })}
      </time>
    </p>
  </li>
)
