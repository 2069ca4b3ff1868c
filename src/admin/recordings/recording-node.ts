import { Node } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { placeBelow, placeCaret } from '../body-pictures/change-pictures.ts'

/** A video or sound of the library in the text. Its words are its caption; all else belongs to the recording. */
export const BodyRecording = Node.create({
  name: 'recording',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  defining: true,
  addAttributes: () => ({
    recordingId: {
      default: null,
      parseHTML: element => element.getAttribute('data-recording'),
      renderHTML: (attributes: Record<string, unknown>) =>
        typeof attributes['recordingId'] === 'string' ? { 'data-recording': attributes['recordingId'] } : {},
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-recording]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
  addKeyboardShortcuts() {
    return {
      // A caption is one line: after it the text goes on.
      Enter: () =>
        this.editor.isActive('recording') && this.editor.commands.command(({ tr }) => goOnBelow(tr)),
    }
  },
})

/** Puts a recording below the block with the caret; an empty paragraph gives its place. */
export function insertRecording(tr: Transaction, recordingId: string): boolean {
  const { from, to } = placeBelow(tr)
  tr.replaceWith(from, to, tr.doc.type.schema.node('recording', { recordingId }))
  placeCaret(tr, from + 1)
  return true
}

function goOnBelow(tr: Transaction): boolean {
  const after = tr.selection.$from.after(1)
  tr.insert(after, tr.doc.type.schema.node('paragraph'))
  placeCaret(tr, after + 1)
  return true
}
