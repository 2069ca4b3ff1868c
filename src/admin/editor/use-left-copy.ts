import { useState } from 'react'
import type { Story } from '../api/newsroom.ts'
import { useMe } from '../frame/me.ts'
import { dropCopy, findCopy, type BrowserCopy } from './browser-copy.ts'
import { formOf } from './draft-form.ts'

/** A text that an earlier page left in this browser, and what its writer decided about it. */
export interface LeftCopy {
  /** Undefined when there is none, or when it was decided. */
  copy: BrowserCopy | undefined
  /** The copy, while its writer compares it with what was saved since. */
  compared: BrowserCopy | undefined
  compare: () => void
  /** It is on the screen now; the keeper saves it. */
  settle: () => void
  drop: () => void
}

export function useLeftCopy(story: Story): LeftCopy {
  const { id: personId } = useMe()
  const [copy, setCopy] = useState(() => findCopy({ personId, storyId: story.id }, formOf(story)))
  const [isComparing, setComparing] = useState(false)
  return {
    copy,
    compared: isComparing ? copy : undefined,
    compare: () => setComparing(true),
    settle: () => setCopy(undefined),
    drop: () => {
      dropCopy({ personId, storyId: story.id })
      setCopy(undefined)
    },
  }
}
