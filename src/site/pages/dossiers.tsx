import type { Handler } from 'hono'
import { dossierCursor, type DossierCard, type Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { cutAt, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import type { HeadLevel } from '../parts/card.tsx'
import { Paging } from '../parts/day-list.tsx'
import { Nothing, Stack } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { showNothing } from './nothing.ts'

const size = 30

/** All dossiers of an edition, the latest opened first. */
export const showDossiers =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    if (cursor === 'unreadable') return showNothing(site, edition, c)
    const [frame, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.dossiers({ edition, ...cursor, limit: size + 1 }),
    ])
    const { shown: dossiers, next } = cutAt(found, size, dossierCursor)
    return keep(c, {
      html: await document(DossiersPage({ frame, dossiers, next, ...cursor })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.list,
    })
  }

interface DossiersProps {
  frame: Frame
  dossiers: readonly DossierCard[]
  next: string | null
  /** Where this page of the list begins. */
  before?: string
}

const DossiersPage = ({ frame, dossiers, next, before }: DossiersProps) => {
  const { edition } = frame
  const { dossierPage, name } = frame.words
  const path = addresses.dossiers(edition)
  const head = {
    title: `${dossierPage.index} | ${name}`,
    description: dossierPage.indexLead,
    path: before === undefined ? path : `${path}?before=${encodeURIComponent(before)}`,
    ...(before === undefined && { otherPath: addresses.dossiers(edition === 'fa' ? 'en' : 'fa') }),
  }
  return (
    <Page frame={frame} head={head} current="dossiers">
      <main id="main" class="page">
        <header class="page-head">
          <h1>{dossierPage.index}</h1>
          <p class="page-lead">{dossierPage.indexLead}</p>
        </header>
        {dossiers.length === 0 ? (
          <Nothing>{dossierPage.none}</Nothing>
        ) : (
          <DossierCards frame={frame} dossiers={dossiers} head="h2" />
        )}
        <Paging frame={frame} path={path} next={next} isFirst={before === undefined} />
      </main>
    </Page>
  )
}

interface CardsProps {
  frame: Frame
  dossiers: readonly DossierCard[]
  head: HeadLevel
}

/** Dossiers under one another: what each is about. */
export const DossierCards = ({ frame: { edition }, dossiers, head: Head }: CardsProps) => (
  <Stack
    items={dossiers.map(dossier => (
      <article class="card">
        <Head class="card-head is-medium">
          <a href={addresses.dossier(edition, dossier.slug)}>{dossier.title}</a>
        </Head>
        {dossier.introduction !== '' && <p class="card-lead">{dossier.introduction}</p>}
      </article>
    ))}
  />
)
