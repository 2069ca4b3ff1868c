import { storyPath, type Edition, type StoryCard } from '../newsroom/index.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { LinkedData } from './news-article.ts'

/** Where a page stands: the site's address, and the way down to the page, each step a name and a path. */
export interface PageOfList {
  edition: Edition
  site: string
  path: string
  name: string
  description: string
  /** Between the front page and this one. */
  above?: readonly { name: string; path: string }[]
  stories: readonly StoryCard[]
}

const context = 'https://schema.org'
const rootOf = (edition: Edition): string => (edition === 'en' ? '/en/' : '/')
const wordsOf = (edition: Edition) => (edition === 'en' ? en : fa)

/** schema.org data of the front page: the agency and its site, with the address of its search. `logo` is a path. */
export function agencyData(edition: Edition, site: string, logo: string): LinkedData[] {
  const { agency, latest } = wordsOf(edition)
  const home = site + rootOf(edition)
  const publisher = { '@id': `${site}/#agency` }
  return [
    {
      '@context': context,
      '@type': 'NewsMediaOrganization',
      ...publisher,
      name: agency,
      url: home,
      logo: { '@type': 'ImageObject', url: site + logo },
      correctionsPolicy: `${home}corrections`,
      ethicsPolicy: `${home}about`,
    },
    {
      '@context': context,
      '@type': 'WebSite',
      '@id': `${home}#site`,
      name: agency,
      description: latest,
      url: home,
      inLanguage: edition,
      publisher,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${home}search?q={words}` },
        'query-input': 'required name=words',
      },
    },
  ]
}

/** schema.org data of a list of stories: what it lists, in its order, and where it stands. */
export function listData(page: PageOfList): LinkedData[] {
  const { edition, site, path, name, description, stories } = page
  return [
    {
      '@context': context,
      '@type': 'CollectionPage',
      '@id': site + path,
      url: site + path,
      name,
      description,
      inLanguage: edition,
      isPartOf: { '@id': `${site}${rootOf(edition)}#site` },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: stories.map((story, place) => ({
          '@type': 'ListItem',
          position: place + 1,
          url: site + storyPath(story),
        })),
      },
    },
    breadcrumbsOf(page),
  ]
}

/** schema.org data of an author's page; `picture` is a path. */
export function authorData(
  page: PageOfList,
  author: { role: string; about: string; picture?: string },
): LinkedData[] {
  const { edition, site, path, name } = page
  return [
    {
      '@context': context,
      '@type': 'ProfilePage',
      '@id': site + path,
      url: site + path,
      inLanguage: edition,
      mainEntity: {
        '@type': 'Person',
        name,
        url: site + path,
        ...(author.role === '' ? {} : { jobTitle: author.role }),
        ...(author.about === '' ? {} : { description: author.about }),
        ...(author.picture === undefined ? {} : { image: site + author.picture }),
      },
    },
    breadcrumbsOf(page),
  ]
}

function breadcrumbsOf({ edition, site, path, name, above = [] }: PageOfList): LinkedData {
  const steps = [{ name: wordsOf(edition).agency, path: rootOf(edition) }, ...above, { name, path }]
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: step.name,
      item: site + step.path,
    })),
  }
}
