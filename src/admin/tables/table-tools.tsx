import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  selectedRect,
  toggleHeader,
} from '@tiptap/pm/tables'
import { useEditorState, type Editor } from '@tiptap/react'
import { useId } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { hasRoom, headersOf } from './table-size.ts'
import { mostUnits } from '../words/persian.ts'

/** What can be done to the table with the caret; nothing where there is none. */
export function TableTools({ editor }: { editor: Editor }) {
  const words = useWords(fa, en)
  const id = useId()
  const at = useEditorState({ editor, selector: ({ editor: now }) => standingOf(now) })
  if (at === null) return null
  const act = (name: string, command: Command, state: { isOff?: boolean; isOn?: boolean } = {}) => (
    <button
      type="button"
      disabled={state.isOff === true}
      {...(state.isOn === undefined ? {} : { 'aria-pressed': state.isOn })}
      onMouseDown={event => event.preventDefault()}
      onClick={() => {
        command(editor.state, editor.view.dispatch, editor.view)
        editor.commands.focus()
      }}
    >
      {name}
    </button>
  )
  return (
    <div className="tool-row" role="group" aria-label={words.tools}>
      <label htmlFor={id} className="note">
        {words.caption}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        dir="auto"
        maxLength={mostUnits(300)}
        value={at.caption}
        onChange={event => editor.commands.updateAttributes('table', { caption: event.target.value })}
      />
      {act(words.rowAbove, addRowBefore, { isOff: at.isTall })}
      {act(words.rowBelow, addRowAfter, { isOff: at.isTall })}
      {act(words.columnBefore, addColumnBefore, { isOff: at.isWide })}
      {act(words.columnAfter, addColumnAfter, { isOff: at.isWide })}
      {act(words.dropRow, deleteRow)}
      {act(words.dropColumn, deleteColumn)}
      {act(words.headRow, toggleHeader('row'), { isOn: at.row })}
      {act(words.headColumn, toggleHeader('column'), { isOn: at.column })}
      {act(words.drop, deleteTable)}
      <span className="note is-keys">
        <kbd className="key">
          <bdi>Ctrl + Alt + ↑ ↓ ← →</bdi>
        </kbd>{' '}
        {words.keys}
      </span>
    </div>
  )
}

function standingOf({ state }: Editor) {
  if (!isInTable(state)) return null
  const { table } = selectedRect(state)
  const caption: unknown = table.attrs['caption']
  return {
    caption: typeof caption === 'string' ? caption : '',
    ...headersOf(table),
    isTall: !hasRoom(state, 'row'),
    isWide: !hasRoom(state, 'column'),
  }
}
