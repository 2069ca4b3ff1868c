import type { Handler } from 'hono'
import { storyKinds, type Edition, type StoryCard } from '../../newsroom/index.ts'
import { parseJalali } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { document, once } from '../answer.ts'
import { spanOf, type Span } from '../calendar.ts'
import { readCursor } from '../cursor.ts'
import { loadFrame, type Site } from '../frame.ts'
import { extractOf } from '../extract.ts'
import { inOrderOf } from '../in-order.ts'
import { listVisitedLately } from '../most-visited.ts'
import { withoutControls } from '../path-text.ts'
import { codeOf } from './story.ts'
import { SearchPage } from './search-page.tsx'
import type { Asked, SearchProps } from './searching.ts'

const size = 20

/** Search: the form, and what it found. A news code leads straight to its story. */
export const showSearch =
  (site: Site, edition: Edition): Handler<Env> =>
  async c => {
    const asked = readAsked(edition, c.req.query(), site.context.clock.now())
    const code = codeOf(asked.query)
    if (code !== undefined && (await site.reads.story(code)).found === 'story')
      return c.redirect(`/n/${code}`, 302)
    const [frame, provinces, found] = await Promise.all([
      loadFrame(site, edition),
      site.reads.provinces(),
      asked.query === '' ? undefined : find(site, edition, asked),
    ])
    const mostVisited =
      found === undefined || found.stories.length === 0
        ? await listVisitedLately(site.reads, { edition, limit: 5 })
        : []
    const mark = (text: string) => site.reads.highlight(text, asked.query)
    const extracts = await extractsOf(site, found?.stories ?? [], mark)
    return once(
      c,
      await document(SearchPage({ frame, provinces, asked, found, mostVisited, mark, extracts })),
    )
  }

async function find(site: Site, edition: Edition, asked: Asked) {
  const { ids, next } = await site.reads.search({
    query: asked.query,
    edition,
    ...asked.narrowed,
    ...(asked.from && { from: asked.from }),
    ...(asked.until && { until: asked.until }),
    order: asked.order,
    ...(asked.before && { before: asked.before }),
    limit: size,
  })
  const stories =
    ids.length === 0 ? [] : inOrderOf(ids, await site.reads.stories({ edition, ids, limit: size }))
  return { stories, next }
}

/** Only a story whose headline and lead do not show why it was found is opened. */
async function extractsOf(
  site: Site,
  stories: readonly StoryCard[],
  mark: SearchProps['mark'],
): Promise<SearchProps['extracts']> {
  const unexplained = stories.filter(
    ({ headline, lead }) => ![headline, lead].flatMap(mark).some(({ found }) => found),
  )
  const found = await Promise.all(
    unexplained.map(async ({ id }) => [id, extractOf(await site.reads.paragraphs(id), mark)] as const),
  )
  return new Map(found.flatMap(([id, extract]) => (extract ? [[id, extract] as const] : [])))
}

const longestQuery = 200

function readAsked(edition: Edition, given: Readonly<Record<string, string>>, now: Date): Asked {
  const value = (name: string): string =>
    withoutControls(given[name] ?? '')
      .trim()
      .slice(0, longestQuery)
  const from = spanOfDate(edition, value('from'), now)
  const until = spanOfDate(edition, value('until'), now)
  const cursor = readCursor(value('before'))
  const kind = storyKinds.find(each => each === value('kind'))
  return {
    query: value('q'),
    narrowed: {
      ...(value('section') !== '' && { section: value('section') }),
      ...(value('province') !== '' && { province: value('province') }),
      ...(kind !== undefined && { kind }),
    },
    fromText: value('from'),
    untilText: value('until'),
    ...(from && { from: from.from }),
    ...(until && { until: until.until }),
    order: value('order') === 'newest' ? 'newest' : 'relevant',
    ...(cursor !== 'unreadable' && cursor),
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
