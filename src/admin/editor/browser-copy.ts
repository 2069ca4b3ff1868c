import type { DraftForm } from './draft-form.ts'

// What could not be saved yet is also kept by this tab until it is: a reload or a crash takes nothing with it. The tab's
// own storage, because an unpublished text must not wait on a shared computer for the next person.
const keyOf = (storyId: string): string => `peyk.draft.${storyId}`

export function keepCopy(storyId: string, form: DraftForm): void {
  try {
    sessionStorage.setItem(keyOf(storyId), JSON.stringify(form.content))
  } catch {
    return
  }
}

export function dropCopy(storyId: string): void {
  try {
    sessionStorage.removeItem(keyOf(storyId))
  } catch {
    return
  }
}

/** The text of a copy, when there is one and it says something else than the story. */
export function findCopy(storyId: string, form: DraftForm): string | undefined {
  try {
    const copy = sessionStorage.getItem(keyOf(storyId)) ?? undefined
    return copy === JSON.stringify(form.content) ? undefined : copy
  } catch {
    return undefined
  }
}
