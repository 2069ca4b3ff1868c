import type { Handler } from 'hono'
import { declineReasonNames, declineReasons, mostOffices, type PublicMonth } from '../../network/index.ts'
import type { Edition } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { Nothing } from '../parts/lists.tsx'
import { OfficeMonths } from '../parts/office-months.tsx'
import { Page } from '../shell/page.tsx'
import { officesIn, type ShownOffice } from '../shown-offices.ts'
import { fresh, tags } from '../tags.ts'

const monthsOfAll = 12

/** The offices of the network, each under the one above it. */
export const showOffices =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const [frame, offices, months] = await Promise.all([
      loadFrame(site, edition),
      site.reads.offices(),
      site.reads.networkFigures({ months: monthsOfAll }),
    ])
    const page = { frame, offices: officesIn(edition, offices), isCut: offices.length >= mostOffices }
    return keep(c, {
      html: await document(OfficesPage({ ...page, months })),
      tags: [tags.list(edition)],
      freshSeconds: fresh.list,
    })
  }

interface OfficesProps {
  frame: Frame
  offices: readonly ShownOffice[]
  /** There may be more. */
  isCut: boolean
  months: readonly PublicMonth[]
}

const OfficesPage = ({ frame, offices, isCut, months }: OfficesProps) => {
  const { edition } = frame
  const { officePage, name } = frame.words
  const head = {
    title: `${officePage.index} | ${name}`,
    description: officePage.indexLead,
    path: addresses.offices(edition),
    otherPath: addresses.offices(edition === 'fa' ? 'en' : 'fa'),
  }
  return (
    <Page frame={frame} head={head}>
      <main id="main" class="page">
        <header class="page-head">
          <h1>{officePage.index}</h1>
          <p class="page-lead">{officePage.indexLead}</p>
        </header>
        {offices.length === 0 ? (
          <Nothing>{officePage.noOffices}</Nothing>
        ) : (
          <OfficeTree frame={frame} offices={offices} under={null} />
        )}
        {isCut && <p class="note">{officePage.notAll(mostOffices)}</p>}
        <section class="network-figures">
          <OfficeMonths frame={frame} months={months} title={officePage.figuresOfAll} />
          <p class="note">{officePage.figuresSay}</p>
        </section>
        <section class="decline-reasons" aria-labelledby="reasons">
          <h2 class="list-title" id="reasons">
            {officePage.reasons}
          </h2>
          <p class="note">{officePage.reasonsSay}</p>
          <ol>
            {declineReasonNames.map(reason => (
              <li>{declineReasons[reason][edition]}</li>
            ))}
          </ol>
        </section>
      </main>
    </Page>
  )
}

interface OfficeTreeProps {
  frame: Frame
  offices: readonly ShownOffice[]
  /** Id of an office; null for those that stand under none. */
  under: string | null
}

/** The offices under one, each with its own under it. */
const OfficeTree = ({ frame, offices, under }: OfficeTreeProps) => {
  const kinds: Readonly<Record<string, string>> = frame.words.officePage.kinds
  const here = offices.filter(({ parentId }) => parentId === under)
  if (here.length === 0) return null
  return (
    <ul class="office-tree">
      {here.map(({ id, slug, name, kind }) => (
        <li>
          <a href={addresses.office(frame.edition, slug)}>{name}</a>{' '}
          <span class="note">{kinds[kind] ?? ''}</span>
          <OfficeTree frame={frame} offices={offices} under={id} />
        </li>
      ))}
    </ul>
  )
}
