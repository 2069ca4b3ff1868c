import { Link } from '@tanstack/react-router'
import type { QueueFilters } from '../api/comments.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** How many comments wait; for moderators the way to those of the queue. */
export function WaitingLink({ waiting, ...search }: { waiting: number } & QueueFilters) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  if (waiting === 0 || !may('comment.moderate')) return say.count(waiting)
  return (
    <Link to="/comments" search={search} className="link" aria-label={words.toWaiting(say.count(waiting))}>
      {say.count(waiting)}
    </Link>
  )
}
