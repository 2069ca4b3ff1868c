import { Node } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { movePicture, placeCaret } from './change-pictures.ts'

/** A picture of the library in the text. Its words are its caption; alt text and credit belong to the picture. */
export const BodyPicture = Node.create({
  name: 'picture',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  defining: true,
  addAttributes: () => ({
    pictureId: {
      default: null,
      parseHTML: element => element.getAttribute('data-picture'),
      renderHTML: (attributes: Record<string, unknown>) =>
        typeof attributes['pictureId'] === 'string' ? { 'data-picture': attributes['pictureId'] } : {},
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, ['figcaption', 0]],
  addKeyboardShortcuts() {
    return {
      // A caption is one line: after it the text goes on.
      Enter: () => this.editor.isActive('picture') && this.editor.commands.command(({ tr }) => goOnBelow(tr)),
      'Alt-ArrowUp': () =>
        this.editor.isActive('gallery') && this.editor.commands.command(({ tr }) => movePicture(tr, -1)),
      'Alt-ArrowDown': () =>
        this.editor.isActive('gallery') && this.editor.commands.command(({ tr }) => movePicture(tr, 1)),
    }
  },
})

export const mostInGallery = 30

/** Pictures that belong together, in their order. */
export const BodyGallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: `picture{1,${mostInGallery}}`,
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
})

function goOnBelow(tr: Transaction): boolean {
  const after = tr.selection.$from.after(1)
  tr.insert(after, tr.doc.type.schema.node('paragraph'))
  placeCaret(tr, after + 1)
  return true
}
