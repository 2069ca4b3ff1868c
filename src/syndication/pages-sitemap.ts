import {
  listDossiers,
  listProvinces,
  listSections,
  slugsOfEnglishDossiers,
  type Edition,
} from '../newsroom/index.ts'
import { listOffices, type Office } from '../network/index.ts'
import type { Context } from '../platform/context.ts'
import { publicAddress } from './public-address.ts'
import { element, xmlDocument, type XmlElement } from './xml.ts'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}
const mostDossiers = 100

// Pages that stand in both editions whatever is published. The archive is entered at its months, which have no end here.
const standing = [
  ...['/', '/provinces', '/corrections', '/about', '/house-rules', '/moderation', '/feeds'],
  ...['/dossiers', '/offices', '/events'],
]

/** The sitemap of lists and standing pages: each with its counterpart of the other edition, where it has one. */
export async function pagesSitemap(context: Context): Promise<string> {
  const [sections, provinces, dossiers, english, offices] = await Promise.all([
    listSections(context),
    listProvinces(context),
    listDossiers(context, { edition: 'fa', limit: mostDossiers }),
    slugsOfEnglishDossiers(context),
    listOffices(context),
  ])
  const site = publicAddress(context.config)
  const inBoth = [
    ...standing,
    ...sections
      .filter(({ state }) => state !== 'hidden')
      .map(({ slug }) => `/section/${encodeURIComponent(slug)}`),
    ...provinces.map(({ slug }) => `/province/${encodeURIComponent(slug)}`),
    ...english.map(dossierPath),
    ...offices.filter(isInEnglish).map(({ slug }) => officePath(slug)),
  ]
  const inPersian = [
    ...dossiers.filter(({ slug }) => !english.includes(slug)).map(({ slug }) => dossierPath(slug)),
    ...offices.filter(office => !isInEnglish(office)).map(({ slug }) => officePath(slug)),
  ]
  return xmlDocument(
    element(
      'urlset',
      namespaces,
      ...inBoth.flatMap(path => [pair(site, path, 'fa'), pair(site, path, 'en')]),
      ...inPersian.map(path => element('url', {}, element('loc', {}, site + path))),
    ),
  )
}

const dossierPath = (slug: string): string => `/dossier/${encodeURIComponent(slug)}`
const officePath = (slug: string): string => `/office/${encodeURIComponent(slug)}`
const isInEnglish = ({ nameEn }: Office): boolean => nameEn !== ''

function pair(site: string, path: string, edition: Edition): XmlElement {
  const addresses = { fa: site + path, en: `${site}/en${path}` } as const
  return element(
    'url',
    {},
    element('loc', {}, addresses[edition]),
    ...(['fa', 'en'] as const).map(hreflang =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: addresses[hreflang] }),
    ),
  )
}
