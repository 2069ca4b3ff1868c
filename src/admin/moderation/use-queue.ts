import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { listenToDesk, queueOf, type Comment, type QueueFilters } from '../api/comments.ts'
import { questions } from '../api/questions.ts'

const atMostEvery = 1500

/** A list of the queue as it is now: told of changes, with every page that was asked for. */
export function useQueue(filters: QueueFilters) {
  const asked = useInfiniteQuery(queueOf(filters))
  useDeskNews()
  const pages = asked.data?.pages
  const comments = useMemo(() => withoutTwins((pages ?? []).flatMap(page => page.comments)), [pages])
  return { asked, comments, newest: pages?.at(0) }
}

/** Asks for the queue again when something changed in it, and not more often than a person can see. */
function useDeskNews(): void {
  useEffect(() => {
    let waiting: number | undefined
    const end = listenToDesk(() => {
      waiting ??= window.setTimeout(() => {
        waiting = undefined
        void questions.invalidateQueries({ queryKey: ['comments'] })
      }, atMostEvery)
    })
    return () => {
      window.clearTimeout(waiting)
      end()
    }
  }, [])
}

/** Between two pages a comment may move from one to the other. */
const withoutTwins = (comments: readonly Comment[]): Comment[] => [
  ...new Map(comments.map(comment => [comment.id, comment])).values(),
]
