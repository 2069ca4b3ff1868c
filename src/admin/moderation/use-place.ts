import { useState } from 'react'
import type { Comment } from '../api/comments.ts'
import { focusScreen } from '../frame/focus-screen.ts'
import { isUnsent } from './unsent.ts'

/** Where a moderator is in the queue. What is decided on leaves it at once, before the server has said so. */
export function usePlace(all: readonly Comment[]) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [chosen, choose] = useState<string | undefined>(undefined)
  const comments = all.filter(({ id }) => !gone.has(id) && !isUnsent(id))
  const comment = comments.find(({ id }) => id === chosen) ?? comments.find(isFree) ?? comments[0]
  const place = comment === undefined ? -1 : comments.indexOf(comment)
  return {
    comments,
    comment,
    place,
    open(next: Comment | undefined): void {
      choose(next?.id)
      focusScreen()
    },
    /** These have gone; the next one that nobody else is reading comes up. */
    leave(ids: readonly string[]): void {
      const left = comments.filter(({ id }) => !ids.includes(id))
      choose((left.slice(Math.max(0, place)).find(isFree) ?? left.find(isFree) ?? left[0])?.id)
      setGone(before => new Set([...before, ...ids]))
      focusScreen()
    },
    /** These are back, and this one is under review again. */
    comeBack(ids: readonly string[], id: string | undefined): void {
      setGone(before => new Set([...before].filter(each => !ids.includes(each))))
      choose(id)
    },
  }
}

export type Place = ReturnType<typeof usePlace>

const isFree = ({ claim }: Comment): boolean => claim === null || claim.mine
