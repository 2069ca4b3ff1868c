import type { Child } from 'hono/jsx'
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
      {children}
    </main>
  </Page>
)
