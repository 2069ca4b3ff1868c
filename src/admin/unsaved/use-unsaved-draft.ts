import { useEffect, useState } from 'react'
import type { KeptDraft } from '../editor/keep-draft.ts'
import { useMe } from '../frame/me.ts'
import { dropCopy, keepNow, openCopy } from './browser-copies.ts'
import { leftCopies, stillLeft, isSame, type Left } from './left-copies.ts'
import { browserStore, watchPage } from './use-typed.ts'

/** What a draft said that was not saved, what it began from, and the revision of that. */
export type UnsavedDraft<Form> = Pick<KeptDraft<Form>, 'form' | 'saved' | 'basedOn'>

interface DraftOrder<Form> {
  /** The form and what it is about: `story.` and its id. Without spaces. */
  thing: string
  kept: KeptDraft<Form>
  /** Reads what was kept; undefined when it is not this form's. */
  read: (kept: unknown) => UnsavedDraft<Form> | undefined
}

/** A draft that an earlier page left, and what its writer decided about it. */
export interface LeftDraft<Form> {
  /** The latest of them; undefined when there is none, or when all were decided. */
  copy: Left<UnsavedDraft<Form>> | undefined
  /** It is on the screen now, and its keeper saves it. */
  take: () => void
  drop: () => void
  /** Nothing of the own draft is wanted any more: it was saved in another way. */
  dropOwn: () => void
}

/** Keeps in this browser what a keeper (`keepDraft`) has not saved yet, and finds what an earlier page left. */
export function useUnsavedDraft<Form>({ thing, kept, read }: DraftOrder<Form>): LeftDraft<Form> {
  const { id } = useMe()
  const [{ own, order }] = useState(() => {
    const named = { store: browserStore, thing: `${id}.${thing}`, read }
    return { own: openCopy(browserStore, named.thing), order: named }
  })
  const [left, setLeft] = useState(() => leftCopies(order, words => isSame(words.form, kept.form)))
  const { form, saved, basedOn, phase } = kept
  useEffect(() => {
    if (phase === 'saved') own.drop()
    else own.keep({ form, saved, basedOn })
  }, [own, form, saved, basedOn, phase])
  useEffect(() => watchPage(() => setLeft(known => stillLeft(order, known))), [order])
  const [copy] = left
  const drop = (): void => {
    if (copy !== undefined) dropCopy(browserStore, copy.key)
    setLeft(left.slice(1))
  }
  return {
    copy,
    take: () => {
      if (copy !== undefined) own.keep(copy.words)
      keepNow()
      drop()
    },
    drop,
    dropOwn: own.drop,
  }
}
