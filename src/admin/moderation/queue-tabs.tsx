import { Link } from '@tanstack/react-router'
import type { Queue } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { queues, type QueueName } from './queues.ts'

export function QueueTabs({ status, counts }: { status: QueueName; counts: Queue['counts'] }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <nav className="tabs" aria-label={words.queues}>
      {queues.map(each => (
        <Link
          key={each}
          to="/comments"
          search={{ status: each }}
          {...(each === status ? { 'aria-current': 'page' } : {})}
        >
          {words.queue[each]}
          <span className="count">{say.count(counts.find(count => count.status === each)?.count ?? 0)}</span>
        </Link>
      ))}
    </nav>
  )
}
