import { useState, type ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stories, type StoryLine } from '../api/newsroom.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useMay } from '../frame/me.ts'
import { useTitle } from '../frame/use-title.ts'
import { KeysRow } from '../pieces/keys-row.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BulkBar } from './bulk-bar.tsx'
import { BulkResult } from './bulk-result.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FilterForm } from './filter-form.tsx'
import { StatusTabs } from './status-tabs.tsx'
import { filtersFrom } from './story-filters.ts'
import { StoryTable } from './story-table.tsx'
import { useBulk, type BulkDone } from './use-bulk.ts'
import { useChosen } from './use-chosen.ts'

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
          {({ pages }) => <FoundStories of={asked} stories={pages.flatMap(page => page.stories)} />}
        </Reading>
      </section>
    </>
  )
}

/** The stories found, and what can be done to several of them. */
function FoundStories({ of, stories: found }: { of: Asked; stories: readonly StoryLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const chosen = useChosen(found)
  const [end, setEnd] = useState<BulkDone>(nothingDone)
  const bulk = useBulk(answered => {
    setEnd(answered)
    chosen.keepOnly(answered.refused.map(({ story }) => story.id))
  })
  return (
    <>
      <p className="note" role="status">
        {found.length === 0 ? words.nothingFound : words.shown(say.count(found.length))}
      </p>
      {end !== nothingDone && <BulkResult end={end} />}
      {found.length > 0 && (
        <StoryTable stories={found} chosen={may('story.write') ? chosen : undefined} refused={end.refused} />
      )}
      <MoreButton of={of} />
      {chosen.stories.length > 0 && (
        <BulkBar
          chosen={chosen}
          isBusy={bulk.isPending}
          onDo={order => bulk.mutate({ order, stories: chosen.stories })}
        />
      )}
      <KeysRow
        keys={[
          ['8', words.keyUp],
          ['2', words.keyDown],
          ['5', words.keyChoose],
          ['Enter', words.keyOpen],
        ]}
      />
    </>
  )
}

type Asked = Parameters<typeof MoreButton>[0]['of']
const nothingDone: BulkDone = { done: [], refused: [] }
