import type { Handler } from 'hono'
import { storyPath, type CorrectedCard, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Nothing } from '../parts/lists.tsx'
import { fresh, tags } from '../tags.ts'
import { machineTime, nearMoment } from '../wording/dates.ts'
import { TextPage } from './text-page.tsx'

const listed = 100

/** The log of corrections, newest first. */
export const showCorrections =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const [frame, corrected] = await Promise.all([
      loadFrame(site, edition),
      site.reads.corrections(edition, listed),
    ])
    return keep(c, {
      html: await document(CorrectionsPage({ frame, corrected })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.list,
    })
  }

const CorrectionsPage = ({ frame, corrected }: { frame: Frame; corrected: readonly CorrectedCard[] }) => {
  const { edition, words } = frame
  const { correctionsPage } = words
  return (
    <TextPage
      frame={frame}
      title={correctionsPage.title}
      lead={correctionsPage.lead}
      path={addresses.corrections(edition)}
      otherPath={addresses.corrections(edition === 'fa' ? 'en' : 'fa')}
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
    </TextPage>
  )
}

const Correction = ({ frame: { edition, words, now }, story }: { frame: Frame; story: CorrectedCard }) => (
  <li>
    <h2 class="card-head">
      <a href={`${storyPath(story)}#correction`}>{story.headline}</a>
    </h2>
    <p>{story.correctionNote}</p>
    <p class="note">
      <time datetime={machineTime(story.correctedAt)}>
        {nearMoment(edition, words, { instant: story.correctedAt, now })}
      </time>
    </p>
  </li>
)
