import { Extension, mergeAttributes, Node, type Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { BodyGallery, BodyPicture } from '../body-pictures/picture-nodes.ts'
import { noteMarks } from '../passages/note-marks.ts'
import { pasting } from '../pasting/pasting.ts'
import { BodyRecording } from '../recordings/recording-node.ts'
import { BodyTable, TableCell, TableHeader, TableRow } from '../tables/table-nodes.ts'
import { halfSpace } from '../words/persian.ts'
import { maySetLink } from './safe-link.ts'
import { spellingMarks } from './spelling-marks.ts'

// The schema is that of src/newsroom/body.ts: a quotation and a list item hold paragraphs only.

/** A quotation with the name of who said it. */
const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    by: {
      default: null,
      parseHTML: element => element.getAttribute('data-by'),
      renderHTML: (attributes: Record<string, unknown>) =>
        typeof attributes['by'] === 'string' ? { 'data-by': attributes['by'] } : {},
    },
    locked: {
      default: false,
      parseHTML: element => element.hasAttribute('data-locked'),
      renderHTML: (attributes: Record<string, unknown>) =>
        attributes['locked'] === true ? { 'data-locked': '' } : {},
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => [
    'blockquote',
    mergeAttributes({ class: 'quotation' }, HTMLAttributes),
    0,
  ],
})

const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})

/** Writes a half-space by the keys Persian writers expect. */
const HalfSpace = Extension.create({
  name: 'halfSpace',
  addKeyboardShortcuts() {
    const write = (): boolean => this.editor.commands.insertContent(halfSpace)
    return { 'Shift-Space': write, 'Ctrl-Shift-2': write }
  },
})

export const bodyExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    listItem: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      // A pasted link that the server would refuse must not keep the whole draft from being saved.
      isAllowedUri: maySetLink,
    },
  }),
  Quotation,
  ListItem,
  BodyPicture,
  BodyGallery,
  BodyRecording,
  BodyTable,
  TableRow,
  TableCell,
  TableHeader,
  HalfSpace,
  pasting,
  spellingMarks,
  noteMarks,
]
