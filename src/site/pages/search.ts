import type { Handler } from 'hono'
import { storyKinds, type Edition, type StoryCard } from '../../newsroom/index.ts'
import { parseJalali } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { spanOf, type Span } from '../calendar.ts'
import { loadFrame, type Site } from '../frame.ts'
import { extractOf } from '../extract.ts'
import { inOrderOf } from '../in-order.ts'
import { listVisitedLately } from '../most-visited.ts'
import { withoutControls } from '../path-text.ts'
import type { SearchedFor } from '../reads.ts'
import { codeOf } from './story.ts'
import { SearchPage } from './search-page.tsx'
import { textOf, type Asked, type Found, type Meant, type SearchProps } from './searching.ts'

const size = 20
const completed = 6
/** Whoever found so few may have meant another word. */
const few = 3

/** Search: the form, and what it found. A news code leads straight to its story. */
export const showSearch =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = readAsked(edition, new URL(c.req.url).searchParams, site.context.clock.now())
    const code = codeOf(asked.query)
    if (code !== undefined && (await site.reads.story(code)).found === 'story')
      return c.redirect(`/n/${code}`, 302)
    const [frame, provinces, found, completions] = await Promise.all([
      loadFrame(site, edition),
      site.reads.provinces(),
      asked.query === '' ? undefined : find(site, edition, asked),
      site.reads.completions({ query: asked.query, edition, limit: completed }),
    ])
    const mark = remembered((text: string) => site.reads.highlight(text, asked.query))
    const [meant, mostVisited, extracts] = await Promise.all([
      meantBy(site, { edition, asked, found }),
      found === undefined || found.stories.length === 0
        ? listVisitedLately(site.reads, { edition, limit: 5 })
        : [],
      extractsOf(site, found?.stories ?? [], mark),
    ])
    const props = { frame, provinces, asked, found, meant, completions, mostVisited, mark, extracts }
    return once(c, await document(SearchPage(props)))
  }

/** Reading a text for words is dear: each is read once a page, though it is asked for by the extract and by the card. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const answer = known.get(text) ?? ask(text)
    known.set(text, answer)
    return answer
  }
}

/** For the script of the search field: what the query may go on to say. */
export const showCompletions =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const query = cleaned(c.req.query('q'))
    c.header('cache-control', 'private, max-age=60')
    return c.json(await site.reads.completions({ query, edition, limit: completed }))
  }

async function find(site: Site, edition: Edition, asked: Asked): Promise<Found> {
  const searched = searchedFor(edition, asked)
  const { order, before } = asked
  const { ids, next, counts } = await site.reads.search({
    ...searched,
    order,
    ...(before && { before }),
    limit: size,
  })
  const stories =
    ids.length === 0 ? [] : inOrderOf(ids, await site.reads.stories({ edition, ids, limit: size }))
  return { stories, next, counts }
}

const searchedFor = (edition: Edition, asked: Asked): SearchedFor => ({
  query: asked.query,
  edition,
  sections: asked.sections,
  kinds: asked.kinds,
  ...(asked.province !== '' && { province: asked.province }),
  ...(asked.from && { from: asked.from }),
  ...(asked.until && { until: asked.until }),
})

interface MaybeMeant {
  edition: Edition
  asked: Asked
  found: Found | undefined
}

/** Only for who found little, and only what finds more: nobody is told a word that no story says. */
async function meantBy(site: Site, { edition, asked, found }: MaybeMeant): Promise<Meant | undefined> {
  if (found === undefined || found.counts.stories > few) return undefined
  const parts = await site.reads.meant({ query: asked.query, edition })
  if (parts === undefined) return undefined
  const counts = await site.reads.countFound({ ...searchedFor(edition, asked), query: textOf(parts) })
  return counts.stories > found.counts.stories ? { parts, counts } : undefined
}

/** Only stories whose headline and lead do not show why they were found are opened, all at once. */
async function extractsOf(
  site: Site,
  stories: readonly StoryCard[],
  mark: SearchProps['mark'],
): Promise<SearchProps['extracts']> {
  const unexplained = stories.filter(
    ({ headline, lead }) => ![headline, lead].flatMap(mark).some(({ found }) => found),
  )
  if (unexplained.length === 0) return new Map()
  const texts = await site.reads.texts(unexplained.map(({ id }) => id))
  return new Map(
    [...texts].flatMap(([id, paragraphs]) => {
      const extract = extractOf(paragraphs, mark)
      return extract ? [[id, extract] as const] : []
    }),
  )
}

const longestQuery = 200
const mostChosen = 20

const cleaned = (given: string | null | undefined): string =>
  withoutControls(given ?? '')
    .trim()
    .slice(0, longestQuery)

function readAsked(edition: Edition, given: URLSearchParams, now: Date): Asked {
  const value = (name: string): string => cleaned(given.get(name))
  const values = (name: string): string[] =>
    [...new Set(given.getAll(name).map(cleaned))].filter(text => text !== '').slice(0, mostChosen)
  const from = spanOfDate(edition, value('from'), now)
  const until = spanOfDate(edition, value('until'), now)
  const kinds = values('kind')
  return {
    query: value('q'),
    sections: values('section'),
    kinds: storyKinds.filter(kind => kinds.includes(kind)),
    province: value('province'),
    fromText: value('from'),
    untilText: value('until'),
    ...(from && { from: from.from }),
    ...(until && { until: until.until }),
    order: value('order') === 'newest' ? 'newest' : 'relevant',
    ...(value('before') !== '' && { before: value('before') }),
  }
}

/** A date as readers type it: any form the Persian engine knows; 2026-11-22 on English pages. */
function spanOfDate(edition: Edition, typed: string, now: Date): Span | undefined {
  if (typed === '') return undefined
  if (edition === 'fa') {
    const parsed = parseJalali(typed, now)
    return parsed.ok ? { from: parsed.from, until: parsed.to } : undefined
  }
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed)
  return parts ? spanOf('en', ...parts.slice(1).map(Number)) : undefined
}
