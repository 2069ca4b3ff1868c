import { useRef, useState } from 'react'
import type { StoryLine } from '../api/newsroom.ts'

/** The stories of a list that are chosen for an act. */
export interface Chosen {
  ids: ReadonlySet<string>
  /** The chosen ones of the list as it is now, in its order. */
  stories: readonly StoryLine[]
  /** Chooses or leaves one; with `isRange` everything from the last one chosen to it. */
  toggle: (id: string, isRange?: boolean) => void
  toggleAll: () => void
  keepOnly: (ids: readonly string[]) => void
}

export function useChosen(stories: readonly StoryLine[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const chosen = stories.filter(({ id }) => ids.has(id))
  return {
    ids,
    stories: chosen,
    toggle(id, isRange = false) {
      const reached = isRange ? between(stories, last.current, id) : [id]
      last.current = id
      const next = new Set(ids)
      for (const each of reached) {
        if (ids.has(id)) next.delete(each)
        else next.add(each)
      }
      setIds(next)
    },
    toggleAll: () => setIds(new Set(chosen.length === stories.length ? [] : stories.map(({ id }) => id))),
    keepOnly: kept => setIds(new Set(kept)),
  }
}

function between(stories: readonly StoryLine[], one: string | null, other: string): string[] {
  const places = [one ?? other, other].map(id => stories.findIndex(story => story.id === id))
  return stories.slice(Math.max(0, Math.min(...places)), Math.max(...places) + 1).map(({ id }) => id)
}
