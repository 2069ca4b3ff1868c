import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { fresh } from '../tags.ts'
import { TextPage } from './text-page.tsx'

const other = (edition: Edition): Edition => (edition === 'fa' ? 'en' : 'fa')

/** What the agency is. */
export const showAbout =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(AboutPage({ frame })),
      tags: ['pages'],
      freshSeconds: fresh.settled,
    })
  }

/** The house rules of comments, in full. */
export const showHouseRules =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(RulesPage({ frame })),
      tags: ['pages'],
      freshSeconds: fresh.settled,
    })
  }

const AboutPage = ({ frame }: { frame: Frame }) => {
  const { words, edition } = frame
  return (
    <TextPage
      frame={frame}
      title={words.about.title}
      lead={words.about.lead}
      path={addresses.about(edition)}
      otherPath={addresses.about(other(edition))}
    >
      <div class="prose">
        {words.about.paragraphs.map(paragraph => (
          <p>{paragraph}</p>
        ))}
      </div>
    </TextPage>
  )
}

const RulesPage = ({ frame }: { frame: Frame }) => {
  const { words, edition } = frame
  const { rulesPage } = words
  return (
    <TextPage
      frame={frame}
      title={rulesPage.title}
      lead={rulesPage.lead}
      path={addresses.houseRules(edition)}
      otherPath={addresses.houseRules(other(edition))}
    >
      <div class="prose">
        <ol class="house-rules is-long">
          {words.comments.rules.map((rule, place) => (
            <li>
              <span>
                <b>{rule}</b>
                <br />
                {rulesPage.penalties[place]}
              </span>
            </li>
          ))}
        </ol>
        <h2>{rulesPage.how}</h2>
        <ul class="points">
          {rulesPage.steps.map(step => (
            <li>{step}</li>
          ))}
        </ul>
        <h2>{rulesPage.privacy}</h2>
        <p>{rulesPage.privacyText}</p>
        <p>
          <a class="link" href={addresses.moderation(edition)}>
            {rulesPage.seeFigures}
          </a>
        </p>
      </div>
    </TextPage>
  )
}
