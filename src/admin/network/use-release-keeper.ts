import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  beginRelease,
  releaseOf,
  rewriteRelease,
  rewriteReleaseLeaving,
  type Release,
  type ReleaseDraft,
} from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { keepDraft, type DraftKeeper } from '../editor/keep-draft.ts'
import { wasRefused } from '../editor/number-saves.ts'
import { isSame } from '../unsaved/left-copies.ts'
import { newId } from '../words/new-id.ts'
import { draftOfRelease, emptyRelease, formOfRelease, type ReleaseForm } from './release-form.ts'

export interface ReleaseKeeper extends DraftKeeper<ReleaseForm> {
  /** The release that was begun; undefined until the first save. */
  id: () => string | undefined
}

/** Keeps a release saved while an officer writes, when the page is hidden and when it is left; the first save begins it. */
export function useReleaseKeeper(release: Release | undefined) {
  const [keeper] = useState(() => openKeeper(release))
  const kept = useSyncExternalStore(keeper.watch, keeper.read)
  useEffect(() => watchLeaving(keeper), [keeper])
  useEffect(() => {
    if (kept.savedAt === null) return
    void questions.invalidateQueries({ queryKey: ['releases'] })
    const id = keeper.id()
    if (id !== undefined) void questions.invalidateQueries({ queryKey: releaseOf(id).queryKey })
  }, [keeper, kept.savedAt])
  return { keeper, kept }
}

function openKeeper(release: Release | undefined): ReleaseKeeper {
  let id = release?.id
  const begin = beginOnce()
  const keeper = keepDraft<ReleaseForm>({
    form: release === undefined ? emptyRelease : formOfRelease(release),
    basedOn: release?.revisionId ?? '',
    save: async (form, number) => {
      const draft = draftOfRelease(form)
      if (id !== undefined) return rewriteRelease(id, { ...draft, ...number })
      const begun = await begin(draft)
      id = begun.id
      // Whatever comes of the rest, the next save goes on from here.
      keeper.goOnFrom(begun.revisionId)
      if (isSame(begun.draft, draft)) return begun
      return rewriteRelease(id, { ...draft, ...number, basedOn: begun.revisionId })
    },
  })
  return { ...keeper, id: () => id }
}

/** Begins a release. A beginning that got no answer is asked for again, word for word: there are never two of it. */
function beginOnce() {
  let asked: { draft: ReleaseDraft; key: string } | undefined
  return async (draft: ReleaseDraft) => {
    const { draft: first, key } = (asked ??= { draft, key: newId() })
    try {
      return { ...(await beginRelease(first, key)), draft: first }
    } catch (fault) {
      if (wasRefused(fault)) asked = undefined
      throw fault
    }
  }
}

function watchLeaving(keeper: ReleaseKeeper): () => void {
  const hide = (): void => {
    if (document.visibilityState === 'hidden') keeper.flush().catch(() => undefined)
  }
  const ask = (event: BeforeUnloadEvent): void => {
    if (keeper.unsaved() !== undefined) event.preventDefault()
  }
  // A release that was never saved waits in this browser: begun twice, it would be two.
  const leave = (): void => {
    const [id, rest] = [keeper.id(), keeper.unsaved()]
    if (id === undefined || rest === undefined || keeper.read().phase === 'conflict') return
    const draft = { ...draftOfRelease(rest.form), ...rest.number }
    rewriteReleaseLeaving(id, draft).catch(() => undefined)
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
