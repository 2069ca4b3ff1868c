import { useState } from 'react'
import { useKeys, type Keys } from '../pieces/use-keys.ts'
import { moved, type Places } from './places.ts'

/** A place taken up by the keyboard: where it is now, where it came from and how the page was then. */
export interface Lifted {
  at: number
  from: number
  before: Places
}

export interface Lifting {
  lifted: Lifted | null
  /** Takes a place up, or puts down the one that is up. */
  toggle: (at: number) => void
}

/** Moves a place by 8 and 2 (or the arrows) once it is taken up; Enter puts it down, 0 brings it back. */
export function useLifting(
  places: Places,
  change: (places: Places) => void,
  focusHandle: (at: number) => void,
): Lifting {
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const step = (by: 1 | -1): void => {
    if (lifted === null) return
    const at = Math.min(Math.max(lifted.at + by, 0), places.length - 1)
    change(moved(places, lifted.at, at))
    setLifted({ ...lifted, at })
    focusHandle(at)
  }
  const letGo = (): void => {
    if (lifted === null) return
    change(lifted.before)
    setLifted(null)
    focusHandle(lifted.from)
  }
  const up = (): void => step(-1)
  const down = (): void => step(1)
  const whileUp: Keys = { 8: up, 2: down, ArrowUp: up, ArrowDown: down, 0: letGo, Escape: letGo }
  useKeys(lifted === null ? {} : whileUp)
  return {
    lifted,
    toggle: at => setLifted(lifted === null ? { at, from: at, before: places } : null),
  }
}
