import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { releases, type InboxAsked } from '../api/network.ts'
import { listenToInbox } from '../api/network-desks.ts'
import { questions } from '../api/questions.ts'

const atMostEvery = 1500

/** A list of releases as it is now; the desk is told of changes. */
export function useInbox(asked: InboxAsked, isDesk: boolean) {
  useInboxNews(isDesk)
  return useInfiniteQuery(releases(asked))
}

/** Asks again when something changed, and not more often than a person can see. */
export function useInboxNews(isDesk: boolean): void {
  useEffect(() => {
    if (!isDesk) return undefined
    let waiting: number | undefined
    const end = listenToInbox(() => {
      waiting ??= window.setTimeout(() => {
        waiting = undefined
        for (const name of ['releases', 'release', 'release-desks'])
          void questions.invalidateQueries({ queryKey: [name] })
      }, atMostEvery)
    })
    return () => {
      window.clearTimeout(waiting)
      end()
    }
  }, [isDesk])
}
