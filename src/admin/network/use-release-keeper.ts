import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  beginRelease,
  releaseOf,
  rewriteRelease,
  rewriteReleaseLeaving,
  type Release,
} from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { keepDraft, type DraftKeeper } from '../editor/keep-draft.ts'
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
  const keeper = keepDraft<ReleaseForm>({
    form: release === undefined ? emptyRelease : formOfRelease(release),
    basedOn: release?.revisionId ?? '',
    save: async (form, basedOn) => {
      const draft = draftOfRelease(form)
      const written =
        id === undefined ? await beginRelease(draft) : await rewriteRelease(id, { ...draft, basedOn })
      id = written.id
      return written
    },
  })
  return { ...keeper, id: () => id }
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
    const draft = { ...draftOfRelease(rest.form), basedOn: rest.basedOn }
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
