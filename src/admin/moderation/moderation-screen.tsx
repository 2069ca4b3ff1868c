import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { queueOf } from '../api/comments.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { QueueTabs } from './queue-tabs.tsx'
import { queueFrom } from './queues.ts'
import { ReviewDesk } from './review-desk.tsx'

/** Comments waiting for a person: nothing appears before somebody approved it. */
export function ModerationScreen(): ReactNode {
  return (
    <OnlyFor holders={['comment.moderate']}>
      <Moderation />
    </OnlyFor>
  )
}

function Moderation() {
  const words = useWords(fa, en)
  const { status = 'waiting' } = useAddressSearch(queueFrom)
  const asked = useQuery(queueOf(status))
  useTitle(words.title)
  return (
    <>
      <h1 className="hidden-label">{words.title}</h1>
      <QueueTabs status={status} counts={asked.data?.counts ?? []} />
      <Reading of={asked}>{queue => <ReviewDesk key={status} status={status} queue={queue} />}</Reading>
    </>
  )
}
