import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where a suggestion stands in the body, in positions of the document. */
export interface MarkedPlace {
  key: string
  from: number
  to: number
}

interface Change {
  mark?: readonly MarkedPlace[]
  drop?: readonly string[]
}

type Spec = Record<string, unknown>

const marks = new PluginKey<DecorationSet>('spelling')

// What a transaction does to the underlines; beside it and not in its meta, which has no type.
const changes = new WeakMap<Transaction, Change>()

function noted(transaction: Transaction, change: Change): Transaction {
  changes.set(transaction, change)
  return transaction
}

/** Underlines suggestions in the body; they move with the text around them. */
export const spellingMarks = Extension.create({
  name: 'spellingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set) => changed(set.map(transaction.mapping, transaction.doc), transaction),
      },
      props: { decorations: state => marks.getState(state) },
    }),
  ],
})

/** A transaction that underlines these places and nothing else. */
export const markSpelling = (transaction: Transaction, places: readonly MarkedPlace[]): Transaction =>
  noted(transaction, { mark: places }).setMeta('addToHistory', false)

export const dropSpelling = (transaction: Transaction, keys: readonly string[]): Transaction =>
  noted(transaction, { drop: keys })

/** Where a suggestion stands now; undefined when its text is gone. */
export function placeOfMark(state: EditorState, key: string): { from: number; to: number } | undefined {
  const found = marks.getState(state)?.find(undefined, undefined, (spec: Spec) => spec['key'] === key)[0]
  return found === undefined || found.from === found.to ? undefined : { from: found.from, to: found.to }
}

function changed(set: DecorationSet, transaction: Transaction): DecorationSet {
  const change = changes.get(transaction)
  if (change?.mark !== undefined) {
    const drawn = change.mark.map(({ key, from, to }) =>
      Decoration.inline(from, to, { class: 'spelling' }, { key }),
    )
    return DecorationSet.create(transaction.doc, drawn)
  }
  const dropped = change?.drop
  if (dropped === undefined) return set
  return set.remove(set.find(undefined, undefined, (spec: Spec) => dropped.includes(String(spec['key']))))
}
