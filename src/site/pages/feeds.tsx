import type { Handler } from 'hono'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses, feedPath } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { fresh } from '../tags.ts'
import { nameIn } from '../wording/words.ts'
import { TextPage } from './text-page.tsx'

const forms = [
  ['RSS', 'rss.xml'],
  ['Atom', 'atom.xml'],
  ['JSON Feed', 'feed.json'],
] as const

/** Every list of the site with the addresses of its feeds. */
export const showFeeds =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    return keep(c, {
      html: await document(FeedsPage({ frame })),
      tags: ['pages'],
      freshSeconds: fresh.archive,
    })
  }

const FeedsPage = ({ frame }: { frame: Frame }) => {
  const { edition, words, sections } = frame
  const { feedsPage } = words
  const lists = sections.map(section => ({
    title: nameIn(edition, section),
    path: addresses.section(edition, section.slug),
  }))
  return (
    <TextPage
      frame={frame}
      title={feedsPage.title}
      lead={feedsPage.lead}
      path={addresses.feeds(edition)}
      otherPath={addresses.feeds(edition === 'fa' ? 'en' : 'fa')}
    >
      <FeedTable frame={frame} lists={[{ title: feedsPage.all, path: '' }, ...lists]} />
      <h2 class="list-title">{feedsPage.machines}</h2>
      <p class="ways">
        <a class="link" href="/sitemap-news.xml">
          {feedsPage.newsSitemap}
        </a>
        <a class="link" href="/sitemap.xml">
          {feedsPage.sitemap}
        </a>
      </p>
    </TextPage>
  )
}

interface Listed {
  title: string
  path: string
}

const FeedTable = ({ frame: { edition, words }, lists }: { frame: Frame; lists: readonly Listed[] }) => {
  const { feedsPage } = words
  return (
    <table class="numbers feeds">
      <caption class="hidden-label">{feedsPage.title}</caption>
      <thead>
        <tr>
          <th scope="col">{feedsPage.list}</th>
          {forms.map(([name]) => (
            <th scope="col" lang="en">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map(({ title, path }) => (
          <tr>
            <th scope="row">{title}</th>
            {forms.map(([name, file]) => (
              <td>
                <a
                  class="link"
                  href={feedPath(edition, path, file)}
                  lang="en"
                  aria-label={`${name}: ${title}`}
                >
                  {name}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
