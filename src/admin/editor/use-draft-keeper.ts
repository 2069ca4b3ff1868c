import { useEffect, useState, useSyncExternalStore } from 'react'
import { questions } from '../api/questions.ts'
import { saveDraft, saveDraftLeaving, storyOf, type Story } from '../api/newsroom.ts'
import { draftOf, formOf, type DraftForm } from './draft-form.ts'
import { keepDraft, type DraftKeeper, type KeptDraft } from './keep-draft.ts'

const publicStatuses: readonly string[] = ['published', 'corrected', 'updated']
export const isPublic = (story: Story): boolean => publicStatuses.includes(story.status)

/** The keeper of a story's draft: saves while somebody writes, when the page is hidden, and when it is left. */
export function useDraftKeeper(story: Story): { keeper: DraftKeeper<DraftForm>; kept: KeptDraft<DraftForm> } {
  const [keeper] = useState(() => openKeeper(story))
  const kept = useSyncExternalStore(keeper.watch, keeper.read)
  useEffect(() => watchLeaving(story.id, keeper), [story.id, keeper])
  useEffect(() => {
    if (kept.savedAt !== null) void questions.invalidateQueries({ queryKey: storyOf(story.id).queryKey })
  }, [story.id, kept.savedAt])
  return { keeper, kept }
}

function openKeeper(story: Story): DraftKeeper<DraftForm> {
  return keepDraft({
    form: formOf(story),
    basedOn: story.draftRevisionId,
    save: (form, number) => saveDraft(story.id, draftOf(form, number, isNowPublic(story))),
  })
}

// The status may have changed since the editor was opened: the cache knows.
const isNowPublic = (story: Story): boolean =>
  isPublic(questions.getQueryData(storyOf(story.id).queryKey) ?? story)

function watchLeaving(storyId: string, keeper: DraftKeeper<DraftForm>): () => void {
  const hide = (): void => {
    if (document.visibilityState === 'hidden') keeper.flush().catch(() => undefined)
  }
  const ask = (event: BeforeUnloadEvent): void => {
    if (keeper.unsaved() !== undefined) event.preventDefault()
  }
  const leave = (): void => {
    const rest = keeper.unsaved()
    if (rest === undefined || keeper.read().phase === 'conflict') return
    saveDraftLeaving(storyId, draftOf(rest.form, rest.number, true)).catch(() => undefined)
  }
  document.addEventListener('visibilitychange', hide)
  addEventListener('beforeunload', ask)
  addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', hide)
    removeEventListener('beforeunload', ask)
    removeEventListener('pagehide', leave)
    keeper.flush().catch(() => undefined)
    keeper.stop()
  }
}
