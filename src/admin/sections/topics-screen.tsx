import { useState, type ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { topics } from '../api/sections.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OrderTabs } from './order-tabs.tsx'
import { topicsFrom } from './section-chosen.ts'
import { TopicDialog, type TopicAsked } from './topic-dialog.tsx'
import { TopicSearchForm } from './topic-search-form.tsx'
import { TopicTable } from './topic-table.tsx'

/** The topics of an edition, by their names. */
export function TopicsScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Topics />
    </OnlyFor>
  )
}

function Topics() {
  const words = useWords(fa, en)
  const say = useSay()
  const isManager = useMay()('topic.manage')
  const search = useAddressSearch(topicsFrom)
  const edition = search.edition ?? 'fa'
  const asked = useInfiniteQuery(topics({ ...search, edition }))
  const [asking, ask] = useState<TopicAsked | null>(null)
  useTitle(words.topics)
  return (
    <>
      <OrderTabs />
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.topics}</h1>
          <p>{words.topicsSay}</p>
        </header>
        <TopicSearchForm key={JSON.stringify(search)} search={search} />
        <Reading of={asked}>
          {({ pages }) => {
            const found = pages.flatMap(page => page.topics)
            return (
              <>
                <p className="note" role="status">
                  {found.length === 0
                    ? words.nothingFound
                    : words.shown(say.count(pages[0]?.total ?? found.length))}
                </p>
                {found.length > 0 && <TopicTable topics={found} onAsk={isManager ? ask : undefined} />}
                <MoreButton of={asked} />
              </>
            )
          }}
        </Reading>
        {asking !== null && <TopicDialog asked={asking} onClose={() => ask(null)} />}
      </section>
    </>
  )
}
