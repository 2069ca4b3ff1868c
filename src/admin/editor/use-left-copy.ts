import { useState } from 'react'
import type { Story } from '../api/newsroom.ts'
import type { Left } from '../unsaved/left-copies.ts'
import { useUnsavedDraft, type UnsavedDraft } from '../unsaved/use-unsaved-draft.ts'
import type { DraftForm } from './draft-form.ts'
import type { KeptDraft } from './keep-draft.ts'

/** What a writer wrote and the server has not saved. */
export type LeftStory = Left<UnsavedDraft<DraftForm>>

/** A text that an earlier page left in this browser, and what its writer decided about it. */
export interface LeftCopy {
  /** Undefined when there is none, or when it was decided. */
  copy: LeftStory | undefined
  /** The copy, while its writer compares it with what was saved since. */
  compared: UnsavedDraft<DraftForm> | undefined
  compare: () => void
  take: () => void
  drop: () => void
  /** Both drafts became one, which is saved. */
  settleAll: () => void
}

/** Keeps what is not saved of a story in this browser, and finds what was left there. */
export function useLeftCopy(story: Story, kept: KeptDraft<DraftForm>): LeftCopy {
  const { copy, take, drop, dropOwn } = useUnsavedDraft({ thing: `story.${story.id}`, kept, read: readCopy })
  const [comparedKey, compare] = useState<string | undefined>(undefined)
  return {
    copy,
    compared: copy?.key === comparedKey ? copy?.words : undefined,
    compare: () => compare(copy?.key),
    take,
    drop,
    settleAll: () => {
      dropOwn()
      if (copy?.key === comparedKey) drop()
    },
  }
}

// Another version of this program may have written it: only the shape that is read here is looked at.
const readCopy = (found: unknown): UnsavedDraft<DraftForm> | undefined =>
  isObject(found) && isDraft(found['form']) && isDraft(found['saved']) && typeof found['basedOn'] === 'string'
    ? { form: found['form'], saved: found['saved'], basedOn: found['basedOn'] }
    : undefined

function isDraft(found: unknown): found is DraftForm {
  const content = isObject(found) ? found['content'] : undefined
  const body = isObject(content) ? content['body'] : undefined
  return (
    isObject(body) &&
    Array.isArray(body['content']) &&
    isObject(found) &&
    typeof found['section'] === 'string'
  )
}

const isObject = (found: unknown): found is Record<string, unknown> =>
  typeof found === 'object' && found !== null
