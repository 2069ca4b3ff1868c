import { useEffect, useRef } from 'react'
import { claimComment, releaseComment } from '../api/comments.ts'

const afterLooking = 300
const beat = 30_000

/** Tells colleagues that a comment is being read while it is under review; a short look tells nobody. */
export function useClaim(id: string | undefined): void {
  const claimed = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (id === undefined) return undefined
    // A claim is a courtesy: where it cannot be made, the decision still can. The next claim lets go of this one.
    const claim = (): void => {
      claimed.current = id
      void claimComment(id).catch(() => undefined)
    }
    const looking = window.setTimeout(claim, afterLooking)
    const beating = window.setInterval(claim, beat)
    return () => {
      window.clearTimeout(looking)
      window.clearInterval(beating)
    }
  }, [id])
  useEffect(() => {
    const leave = (): void => {
      if (claimed.current !== undefined) void releaseComment(claimed.current).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
}
