import type { ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stories } from '../api/newsroom.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useMay } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { KeysRow } from '../pieces/keys-row.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FilterForm } from './filter-form.tsx'
import { StatusTabs } from './status-tabs.tsx'
import { filtersFrom } from './story-filters.ts'
import { StoryTable } from './story-table.tsx'

/** Every story of the newsroom, the latest change first. */
export function StoriesScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Stories />
    </OnlyFor>
  )
}

function Stories(): ReactNode {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const filters = useAddressSearch(filtersFrom)
  const asked = useInfiniteQuery(stories(filters))
  useTitle(words.title)
  return (
    <>
      <StatusTabs filters={filters} />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.title}</h1>
          {may('story.write') && (
            <div className="is-apart">
              <Link to="/stories/new" className="button desk-button is-main">
                {words.newStory}
              </Link>
            </div>
          )}
        </header>
        <FilterForm key={JSON.stringify(filters)} filters={filters} />
        <Reading of={asked}>
          {({ pages }) => {
            const found = pages.flatMap(page => page.stories)
            return (
              <>
                <p className="note" role="status">
                  {found.length === 0 ? words.nothingFound : words.shown(say.count(found.length))}
                </p>
                {found.length > 0 && <StoryTable stories={found} />}
                <MoreButton of={asked} />
                <KeysRow
                  keys={[
                    ['8', words.keyUp],
                    ['2', words.keyDown],
                    ['Enter', words.keyOpen],
                  ]}
                />
              </>
            )
          }}
        </Reading>
      </section>
    </>
  )
}
