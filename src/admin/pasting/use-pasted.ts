import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { recogniseText, type RecognisedStory } from '../api/newsroom.ts'
import type { Writing } from '../editor/writing.ts'
import {
  bodyWithout,
  filledOf,
  filledWith,
  isUntitled,
  linesOfBody,
  stepped,
  type Filled,
} from './place-parts.ts'

/** A body and the fields beside it, as they stand together. */
interface Standing {
  document: Node
  filled: Filled
}

export interface Pasted {
  /** What was recognised in the pasted text and is not in its place yet. */
  offer: RecognisedStory | undefined
  /** Whether it was put in its place just now and can be put back. */
  isPlaced: boolean
  place: () => void
  putBack: () => void
  dismiss: () => void
}

type PastedOrder = Pick<Writing, 'form' | 'write' | 'edit'> & { editor: Editor }

/**
 * A whole story pasted into an empty one is told apart, and putting each part in its place is offered. Nothing moves
 * before its writer says so; then body and fields change in one step, and one step back undoes both.
 */
export function usePasted({ editor, form, write, edit }: PastedOrder): Pasted {
  const [offer, setOffer] = useState<RecognisedStory | undefined>(undefined)
  const [isPlaced, setPlaced] = useState(false)
  const step = useRef<{ before: Standing; after: Standing } | undefined>(undefined)
  const ask = useEffectEvent(async (document: Node) => {
    const story = await recogniseText(linesOfBody(document))
    if (story !== null && editor.state.doc.eq(document)) setOffer(story)
  })
  const fill = ({ province, ...content }: Filled): void => {
    write(content)
    if (province !== form.province) edit({ province })
  }
  // Undoing in the body takes the fields along, there and back.
  const follow = useEffectEvent((transaction: Transaction) => {
    if (!transaction.docChanged) return
    const { before, after } = step.current ?? {}
    const isBefore = before !== undefined && editor.state.doc.eq(before.document)
    const isAfter = after !== undefined && editor.state.doc.eq(after.document)
    if (isBefore && after !== undefined) fill(stepped(filledOf(form), after.filled, before.filled))
    if (isAfter && before !== undefined) fill(stepped(filledOf(form), before.filled, after.filled))
    setPlaced(isAfter)
    setOffer(undefined)
    const isFirst = transaction.getMeta('paste') === true && transaction.before.textContent.trim() === ''
    if (isFirst && isUntitled(form)) ask(editor.state.doc).catch(() => undefined)
  })
  useEffect(() => {
    const look = ({ transaction }: { transaction: Transaction }): void => follow(transaction)
    editor.on('transaction', look)
    return () => {
      editor.off('transaction', look)
    }
  }, [editor])

  const place = (): void => {
    if (offer === undefined) return
    const { doc, tr } = editor.state
    const filled = filledOf(form)
    closeHistory(tr).replaceWith(0, doc.content.size, bodyWithout(doc, offer))
    step.current = {
      before: { document: doc, filled },
      after: { document: tr.doc, filled: filledWith(filled, offer) },
    }
    editor.view.dispatch(tr)
  }
  const putBack = (): void => {
    const before = step.current?.before
    if (before === undefined) return
    const { doc, tr } = editor.state
    editor.view.dispatch(closeHistory(tr).replaceWith(0, doc.content.size, before.document.content))
  }
  const dismiss = (): void => {
    setOffer(undefined)
    setPlaced(false)
  }
  return { offer: isUntitled(form) ? offer : undefined, isPlaced, place, putBack, dismiss }
}
