import type { Child } from 'hono/jsx'
import type { StoryCard } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { MarkedPart } from '../extract.ts'
import { Card } from '../parts/card.tsx'
import { Ranked, TitledList } from '../parts/lists.tsx'
import { Page } from '../shell/page.tsx'
import { dateIn } from '../wording/dates.ts'
import { nameIn } from '../wording/words.ts'
import { SearchFilters } from './search-filters.tsx'
import type { Asked, SearchProps } from './searching.ts'
import { SearchField } from './search-field.tsx'

/** Search: a line to type into, filters, results with the words that were found. */
export const SearchPage = (props: SearchProps) => {
  const { frame, asked, found } = props
  const { searchPage, name } = frame.words
  const title = asked.query === '' ? searchPage.title : searchPage.resultsFor(asked.query)
  return (
    <Page frame={frame} head={{ title: `${title} | ${name}`, isHidden: true }}>
      <main id="main" class="page">
        {(found === undefined || found.stories.length > 0) && <h1 class="hidden-label">{title}</h1>}
        <SearchField frame={frame} query={asked.query} />
        {found === undefined ? (
          <Beginning {...props} />
        ) : found.stories.length === 0 ? (
          <NothingFound {...props} />
        ) : (
          <Results {...props} found={found} />
        )}
      </main>
    </Page>
  )
}

const Results = (props: SearchProps & { found: NonNullable<SearchProps['found']> }) => {
  const { frame, asked, found } = props
  const { searchPage, pages } = frame.words
  return (
    <div class="spread is-margin-only">
      <SearchFilters {...props} />
      <div>
        <div class="list-bar">
          <p role="status">
            {searchPage.found(found.stories.length, found.next !== null || asked.before !== undefined)}
          </p>
          <nav class="choices" aria-label={searchPage.order}>
            <Order {...props} order="relevant" />
            <Order {...props} order="newest" />
          </nav>
        </div>
        <ol class="results found">
          {found.stories.map(story => (
            <li>
              <Result {...props} story={story} />
            </li>
          ))}
        </ol>
        {found.next !== null && (
          <nav class="paging" aria-label={pages}>
            <a class="button" href={searchPath(props, { before: found.next })} rel="next">
              {searchPage.next}
            </a>
          </nav>
        )}
        <p class="note">{searchPage.hint}</p>
      </div>
    </div>
  )
}

const Order = ({ order, ...props }: SearchProps & { order: Asked['order'] }) => (
  <a href={searchPath(props, { order })} aria-current={props.asked.order === order ? 'true' : undefined}>
    {props.frame.words.searchPage[order]}
  </a>
)

const Result = ({ frame, story, mark, extracts }: SearchProps & { story: StoryCard }) => {
  const { edition, words } = frame
  const facts = [
    words.kinds[story.kind],
    story.province ? nameIn(edition, story.province) : '',
    dateIn(edition, story.publishedAt, 'date'),
  ]
  return (
    <Card
      frame={frame}
      story={story}
      head="h2"
      size="medium"
      shape="result"
      picture="small"
      kicker={nameIn(edition, story.section)}
      headline={<Marked parts={mark(story.headline)} />}
      extract={<Marked parts={extracts.get(story.id) ?? mark(story.lead)} />}
      note={facts.filter(fact => fact !== '').join(' · ')}
    />
  )
}

const Marked = ({ parts }: { parts: readonly MarkedPart[] }) => (
  <>{parts.map(({ text, found }): Child => (found ? <mark>{text}</mark> : text))}</>
)

const Beginning = ({ frame, mostVisited }: SearchProps) => (
  <div class="spread">
    <div class="nothing">
      <p class="text">{frame.words.searchPage.begin}</p>
      <p class="note">{frame.words.searchPage.hint}</p>
    </div>
    <Suggestion frame={frame} mostVisited={mostVisited} />
  </div>
)

const NothingFound = (props: SearchProps) => {
  const { frame, asked, mostVisited } = props
  const { searchPage } = frame.words
  const isNarrowed = Object.keys(asked.narrowed).length > 0 || asked.fromText !== '' || asked.untilText !== ''
  return (
    <div class="spread">
      <div class="nothing">
        <h1>{searchPage.nothing(asked.query)}</h1>
        <ul class="dotted text">
          {isNarrowed && (
            <li>
              <span>
                {searchPage.withoutFilters}{' '}
                <a
                  class="link"
                  href={`${addresses.search(frame.edition)}?q=${encodeURIComponent(asked.query)}`}
                >
                  {searchPage.removeFilters}
                </a>
              </span>
            </li>
          )}
          <li>
            <span>{searchPage.fewerWords}</span>
          </li>
          <li>
            <span>{searchPage.spelling}</span>
          </li>
          <li>
            <span>
              {searchPage.tryArchive}{' '}
              <a class="link" href={addresses.archive(frame.edition)}>
                {searchPage.openArchive}
              </a>
            </span>
          </li>
        </ul>
      </div>
      <Suggestion frame={frame} mostVisited={mostVisited} />
    </div>
  )
}

const Suggestion = ({ frame, mostVisited }: Pick<SearchProps, 'frame' | 'mostVisited'>) =>
  mostVisited.length === 0 ? null : (
    <aside class="aside" aria-label={frame.words.searchPage.suggestion}>
      <TitledList title={frame.words.mostVisited}>
        <Ranked stories={mostVisited} />
      </TitledList>
    </aside>
  )

/** The address of the same search with something changed. */
export function searchPath(
  { frame, asked }: SearchProps,
  change: { order?: Asked['order']; before?: string },
): string {
  const parameters = new URLSearchParams({
    q: asked.query,
    ...asked.narrowed,
    ...(asked.fromText !== '' && { from: asked.fromText }),
    ...(asked.untilText !== '' && { until: asked.untilText }),
    order: change.order ?? asked.order,
    ...(change.before !== undefined && { before: change.before }),
  })
  return `${addresses.search(frame.edition)}?${parameters.toString()}`
}
