import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  keyOf,
  publishArrangement,
  restoreArrangement,
  type Arranged,
  type ArrangedPage,
} from '../api/front.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'
import { useMe } from '../frame/me.ts'
import { now } from '../words/clock.ts'
import { keepCopy, readCopy, type Unpublished } from './browser-copy.ts'
import { changesBetween, placesOf, slotsOf, type Places } from './places.ts'

/** What somebody is arranging, beside what readers see. */
export interface Arranging {
  places: Places
  /** How many places differ from what readers see. */
  changes: number
  change: (places: Places) => void
  /** Back to what readers see. */
  letGo: () => void
  publish: () => void
  /** Over a colleague's arrangement that has been looked at. */
  publishOver: () => void
  restore: (arrangementId: string) => void
  /** A colleague published an arrangement that this one does not follow. */
  isOvertaken: boolean
  isBusy: boolean
  fault: unknown
}

/** Arranges a page: nothing reaches readers before it is published, and nothing is lost when the server says no. */
export function useArranging(page: ArrangedPage, arranged: Arranged): Arranging {
  const person = useMe().id
  const current = placesOf(arranged, now())
  const currentId = arranged.current?.id ?? null
  const [mine, setMine] = useState<Unpublished | undefined>(() => readCopy(person, page))
  const places = mine?.places ?? current
  const changes = changesBetween(current, places)
  useEffect(() => keepCopy(person, page, mine), [person, page, mine])
  const act = useAct(page, () => setMine(undefined))
  const publish = (basedOn: string | null): void =>
    act.mutate(() => publishArrangement(page, { basedOn, slots: slotsOf(places) }))
  return {
    places,
    changes,
    change: next => setMine({ basedOn: mine === undefined ? currentId : mine.basedOn, places: next }),
    letGo: () => {
      setMine(undefined)
      act.reset()
    },
    publish: () => publish(mine === undefined ? currentId : mine.basedOn),
    publishOver: () => publish(currentId),
    restore: arrangementId =>
      act.mutate(() => restoreArrangement(page, { basedOn: currentId, arrangementId })),
    isOvertaken: mine !== undefined && changes > 0 && mine.basedOn !== currentId,
    isBusy: act.isPending,
    fault: act.error,
  }
}

function useAct(page: ArrangedPage, onDone: () => void) {
  return useMutation({
    mutationFn: (send: () => Promise<Arranged>) => send(),
    onSuccess: async answer => {
      await showAnswer(keyOf(page), answer)
      onDone()
    },
    // What the colleague arranged is shown beside one's own.
    onError: async error => {
      if (error instanceof Refused && error.status === 409)
        await questions.invalidateQueries({ queryKey: keyOf(page) })
    },
  })
}
