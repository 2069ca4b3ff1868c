import { mergeAttributes, Node, type Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  tableEditing,
} from '@tiptap/pm/tables'
import { hasRoom, most } from './table-size.ts'

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/** A table of words. What can be done in it is the business of prosemirror-tables, which comes with the editor. */
export const BodyTable = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  defining: true,
  extendNodeSchema: ({ name }) => (roles[name] === undefined ? {} : { tableRole: roles[name] }),
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: element => element.getAttribute('data-caption') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-caption': attributes['caption'] }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const { editor } = this
    const within = (command: Command) => (): boolean => isInTable(editor.state) && run(editor, command)
    return {
      Tab: within(
        (state, dispatch) =>
          goToNextCell(1)(state, dispatch) ||
          (hasRoom(state, 'row') && run(editor, addRowAfter) && run(editor, goToNextCell(1))),
      ),
      'Shift-Tab': within(goToNextCell(-1)),
      'Mod-Alt-ArrowDown': within((state, dispatch) => hasRoom(state, 'row') && addRowAfter(state, dispatch)),
      'Mod-Alt-ArrowUp': within((state, dispatch) => hasRoom(state, 'row') && addRowBefore(state, dispatch)),
      'Mod-Alt-ArrowLeft': within(addColumnBeside(editor, 'left')),
      'Mod-Alt-ArrowRight': within(addColumnBeside(editor, 'right')),
      'Mod-Alt-Backspace': within(deleteRow),
      'Mod-Alt-Shift-Backspace': within(deleteColumn),
    }
  },
})

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

export const TableCell = cellNode('tableCell', 'td')
export const TableHeader = cellNode('tableHeader', 'th')

function cellNode(name: string, tag: 'td' | 'th') {
  const span = (attribute: 'colspan' | 'rowspan') => ({
    default: 1,
    parseHTML: (element: HTMLElement) =>
      Math.min(most.column, Math.max(1, Math.trunc(Number(element.getAttribute(attribute))) || 1)),
  })
  return Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    // The last is never set: columns are as wide as their words. prosemirror-tables looks for it.
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  })
}

const run = (editor: Editor, command: Command): boolean =>
  command(editor.state, editor.view.dispatch, editor.view)

// In a text from right to left the next column is on the left.
const addColumnBeside =
  (editor: Editor, side: 'left' | 'right'): Command =>
  (state, dispatch) => {
    const forward = getComputedStyle(editor.view.dom).direction === 'rtl' ? 'left' : 'right'
    if (!hasRoom(state, 'column')) return false
    return (side === forward ? addColumnAfter : addColumnBefore)(state, dispatch)
  }
