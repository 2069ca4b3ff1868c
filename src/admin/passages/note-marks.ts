import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Passage } from './find-passage.ts'

type MarkedNote = Passage & { id: string }
type Spec = Record<string, unknown>

const marks = new PluginKey<DecorationSet>('notes')

// What a transaction does to the marks; beside it and not in its meta, which has no type.
const drawn = new WeakMap<Transaction, readonly MarkedNote[]>()

/** Marks the passages that colleagues talk about. The marks go with the text and are no part of it. */
export const noteMarks = Extension.create({
  name: 'noteMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set) => {
          const places = drawn.get(transaction)
          if (places === undefined) return set.map(transaction.mapping, transaction.doc)
          return DecorationSet.create(
            transaction.doc,
            places.map(({ id, from, to }) =>
              Decoration.inline(from, to, { class: 'noted' }, { id, inclusiveEnd: false }),
            ),
          )
        },
      },
      props: { decorations: state => marks.getState(state) },
    }),
  ],
})

export function markNotes(transaction: Transaction, places: readonly MarkedNote[]): Transaction {
  drawn.set(transaction, places)
  return transaction.setMeta('addToHistory', false)
}

/** Where a note's passage stands now; undefined when it is not marked or its words are gone. */
export function passageOfNote(state: EditorState, id: string): Passage | undefined {
  const [found] = marks.getState(state)?.find(undefined, undefined, (spec: Spec) => spec['id'] === id) ?? []
  return found === undefined || found.from === found.to ? undefined : { from: found.from, to: found.to }
}
