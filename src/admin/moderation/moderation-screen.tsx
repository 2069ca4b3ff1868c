import { useState, type ReactNode } from 'react'
import type { QueueFilters as Filters } from '../api/comments.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { CommentQueue } from './comment-queue.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { QueueFilters } from './queue-filters.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { queueFrom } from './queues.ts'
import { ReviewDesk } from './review-desk.tsx'
import { usePlace } from './use-place.ts'
import { useQueue } from './use-queue.ts'

/** Comments waiting for a person: nothing appears before somebody approved it. */
export function ModerationScreen(): ReactNode {
  return (
    <OnlyFor holders={['comment.moderate']}>
      <Moderation />
    </OnlyFor>
  )
}

function Moderation() {
  const filters = useAddressSearch(queueFrom)
  return <Desk key={JSON.stringify(filters)} filters={filters} />
}

/** The queue, the comment under review, and its story beside it. */
function Desk({ filters }: { filters: Filters }) {
  const words = useWords(fa, en)
  const { asked, comments, newest } = useQueue(filters)
  const place = usePlace(comments)
  const [showsQueue, showQueue] = useState(false)
  useTitle(words.title)
  return (
    <>
      <h1 className="hidden-label">{words.title}</h1>
      <QueueTabs filters={filters} counts={newest?.counts ?? []} />
      <div className={showsQueue ? 'moderation shows-queue' : 'moderation'}>
        <section className="queue-pane" aria-label={words.queuePane}>
          <QueueFilters filters={filters} holders={newest?.holders ?? []} />
          <CommentQueue
            comments={place.comments}
            current={place.comment?.id}
            onOpen={comment => {
              place.open(comment)
              showQueue(false)
            }}
          />
          <MoreButton of={asked} />
        </section>
        <Reading of={asked}>
          {() => <ReviewDesk place={place} more={asked} onQueue={() => showQueue(!showsQueue)} />}
        </Reading>
      </div>
    </>
  )
}
