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
import { Chosen } from './search-chosen.tsx'
import { countOfStories } from './search-count.ts'
import { SearchField } from './search-field.tsx'
import { DidYouMean } from './search-meant.tsx'
import { isNarrowed, searchPath, type Asked, type SearchProps } from './searching.ts'

/** Search: a line to type into, filters, results with the words that were found. */
export const SearchPage = (props: SearchProps) => {
  const { frame, asked, found } = props
  const { searchPage, name } = frame.words
  const title = asked.query === '' ? searchPage.title : searchPage.resultsFor(asked.query)
  return (
    <Page frame={frame} head={{ title: `${title} | ${name}`, isHidden: true }}>
      <main id="main" class="page">
        {(found === undefined || found.stories.length > 0) && <h1 class="hidden-label">{title}</h1>}
        <SearchField frame={frame} query={asked.query} completions={props.completions}>
          <DidYouMean {...props} />
        </SearchField>
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
  const { frame, found } = props
  const { searchPage, pages } = frame.words
  return (
    <div class="spread is-margin-only">
      <SearchFilters {...props} />
      <div>
        <div class="list-bar">
          <p role="status">{countOfStories(frame, found.counts)}</p>
          <nav class="choices" aria-label={searchPage.order}>
            <Order {...props} order="relevant" />
            <Order {...props} order="newest" />
          </nav>
        </div>
        <Chosen {...props} />
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
  return (
    <div class="spread">
      <div class="nothing">
        <h1>{frame.words.searchPage.nothing(asked.query)}</h1>
        <Chosen {...props} />
        <ul class="dotted text">{adviceFor(props).map(advice => advice)}</ul>
      </div>
      <Suggestion frame={frame} mostVisited={mostVisited} />
    </div>
  )
}

/** What may help who found nothing, in the order in which it is worth trying. */
function adviceFor(props: SearchProps): Child[] {
  const { frame, asked, completions } = props
  const { searchPage } = frame.words
  const loosely = asked.query.replace(quotes, ' ').trim()
  return [
    ...(props.found?.counts.isMore === true
      ? [
          <Advice text={searchPage.phraseNotRead}>
            <a class="link" href={searchPath(props, { query: loosely })}>
              {loosely}
            </a>
          </Advice>,
        ]
      : []),
    ...(isNarrowed(asked)
      ? [
          <Advice text={searchPage.withoutFilters}>
            <a class="link" href={searchPath(props, withoutFilters)}>
              {searchPage.removeFilters}
            </a>
          </Advice>,
        ]
      : []),
    ...(completions.length > 0
      ? [
          <Advice text={searchPage.perhaps}>
            {completions.map((query, place) => (
              <>
                {place > 0 && ' · '}
                <a class="link" href={searchPath(props, { query })}>
                  {query}
                </a>
              </>
            ))}
          </Advice>,
        ]
      : []),
    <Advice text={searchPage.fewerWords} />,
    <Advice text={searchPage.spelling} />,
    <Advice text={searchPage.tryArchive}>
      <a class="link" href={addresses.archive(frame.edition)}>
        {searchPage.openArchive}
      </a>
    </Advice>,
  ]
}

const quotes = /["\u201C\u201D\u201E\u00AB\u00BB]+/g

const withoutFilters = { sections: [], kinds: [], province: '', fromText: '', untilText: '' }

const Advice = ({ text, children }: { text: string; children?: Child }) => (
  <li>
    <span>
      {text} {children}
    </span>
  </li>
)

const Suggestion = ({ frame, mostVisited }: Pick<SearchProps, 'frame' | 'mostVisited'>) =>
  mostVisited.length === 0 ? null : (
    <aside class="aside" aria-label={frame.words.searchPage.suggestion}>
      <TitledList title={frame.words.mostVisited}>
        <Ranked stories={mostVisited} />
      </TitledList>
    </aside>
  )
