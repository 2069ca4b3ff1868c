import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../shell/page.tsx'

interface TextPageProps {
  frame: Frame
  title: string
  lead: string
  /** None on a page that no search engine should know. */
  path?: string
  otherPath?: string
  isHidden?: boolean
  children: Child
}

/** A page that is mostly text: about, rules, feeds. */
export const TextPage = ({ frame, title, lead, path, otherPath, isHidden, children }: TextPageProps) => (
  <Page
    frame={frame}
    head={{
      title: `${title} | ${frame.words.name}`,
      description: lead,
      ...(path !== undefined && { path }),
      ...(isHidden === true && { isHidden }),
      ...(otherPath !== undefined && { otherPath }),
    }}
  >
    <main id="main" class="page">
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-lead">{lead}</p>
      </header>
      <div class="spread">
        <div class="main-column">{children}</div>
        <AgencyPages frame={frame} path={path} />
      </div>
    </main>
  </Page>
)

/** The other pages about the agency, beside each of them. */
const AgencyPages = ({ frame: { edition, words }, path }: { frame: Frame; path: string | undefined }) => {
  const { footer } = words
  const pages = [
    [addresses.about(edition), footer.about],
    [addresses.corrections(edition), footer.corrections],
    [addresses.houseRules(edition), footer.houseRules],
    [addresses.moderation(edition), footer.moderation],
    [addresses.feeds(edition), footer.feeds],
  ] as const
  return (
    <aside class="aside">
      <nav aria-labelledby="agency-pages">
        <h2 class="list-title" id="agency-pages">
          {words.agency}
        </h2>
        <ul class="agency-pages">
          {pages.map(([href, name]) => (
            <li>
              <a href={href} aria-current={href === path ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}
