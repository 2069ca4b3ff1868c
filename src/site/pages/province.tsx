import type { Handler } from 'hono'
import type { Edition, ProvinceName } from '../../newsroom/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { addresses } from '../addresses.ts'
import { document, keep } from '../answer.ts'
import { startOfDay } from '../calendar.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { loadFrame, type Frame, type Site } from '../frame.ts'
import { TitledList } from '../parts/lists.tsx'
import { ProvinceMap } from '../parts/province-map.tsx'
import { ProvinceList } from '../parts/province-list.tsx'
import { Page } from '../shell/page.tsx'
import { fresh, tags } from '../tags.ts'
import { nameIn } from '../wording/words.ts'
import { ListPage } from './list-page.tsx'
import { showNothing } from './nothing.ts'

const size = 20

/** The stories of a province. */
export const showProvince =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const cursor = readCursor(c.req.query('before'))
    const provinces = await site.reads.provinces()
    const province = provinces.find(({ slug }) => slug === c.req.param('slug'))
    if (province === undefined || cursor === 'unreadable') return showNothing(site, edition, c)
    const [frame, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.stories({ edition, province: province.slug, ...cursor, limit: size + 1 }),
    ])
    const name = frame.words.provincePage.title(nameIn(edition, province))
    const page = ListPage({
      frame,
      path: addresses.province(edition, province.slug),
      otherPath: addresses.province(edition === 'fa' ? 'en' : 'fa', province.slug),
      current: 'provinces',
      title: name,
      description: frame.words.provincePage.description(nameIn(edition, province)),
      ...pageOf(found, size),
      isFirst: cursor.before === undefined,
      ...cursor,
      above: [{ name: frame.words.provincePage.index, path: addresses.provinces(edition) }],
      without: 'province',
      aside: <Others frame={frame} provinces={provinces} shown={province} />,
      hasMap: true,
    })
    return keep(c, {
      html: await document(page),
      tags: [tags.province(edition, province.slug)],
      freshSeconds: fresh.list,
    })
  }

/** All provinces, with the number of today's stories. */
export const showProvinces =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const frame = await loadFrame(site, edition)
    const [provinces, counts] = await Promise.all([
      site.reads.provinces(),
      site.reads.countByProvince({ edition, since: startOfDay(edition, frame.now) }),
    ])
    const page = { frame, provinces, counts: new Map(counts.map(({ slug, count }) => [slug, count])) }
    return keep(c, {
      html: await document(ProvincesPage(page)),
      tags: [tags.list(edition)],
      freshSeconds: fresh.list,
    })
  }

const Others = ({
  frame,
  provinces,
  shown,
}: {
  frame: Frame
  provinces: readonly ProvinceName[]
  shown: ProvinceName
}) => (
  <aside class="aside" aria-label={frame.words.provincePage.others}>
    <TitledList title={<a href={addresses.provinces(frame.edition)}>{frame.words.provincePage.others}</a>}>
      <ProvinceMap frame={frame} provinces={provinces} counts={new Map()} shown={shown.slug} />
    </TitledList>
  </aside>
)

interface ProvincesProps {
  frame: Frame
  provinces: readonly ProvinceName[]
  counts: ReadonlyMap<string, number>
}

const ProvincesPage = ({ frame, provinces, counts }: ProvincesProps) => {
  const { provincePage, name } = frame.words
  const head = {
    title: `${provincePage.index} | ${name}`,
    description: provincePage.indexLead,
    path: addresses.provinces(frame.edition),
    otherPath: addresses.provinces(frame.edition === 'fa' ? 'en' : 'fa'),
  }
  return (
    <Page frame={frame} head={head} current="provinces">
      <main id="main" class="page">
        <header class="page-head">
          <h1>{provincePage.index}</h1>
          <p class="page-lead">{provincePage.indexLead}</p>
        </header>
        <div class="spread has-map">
          <ProvinceList edition={frame.edition} provinces={provinces} counts={counts} />
          <ProvinceMap frame={frame} provinces={provinces} counts={counts} />
        </div>
      </main>
    </Page>
  )
}
