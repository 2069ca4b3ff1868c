import { useEditorState, type Editor } from '@tiptap/react'
import { useId } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { mostUnits } from '../words/persian.ts'

/** Who said the quotation in which the caret stands, and whether its words are left alone. */
export function QuotedByTool({ editor }: { editor: Editor }) {
  const words = useWords(fa, en)
  const id = useId()
  const { by, locked } = useEditorState({
    editor,
    selector: ({ editor: now }) => now.getAttributes('blockquote'),
  })
  return (
    <div className="tool-row">
      <label htmlFor={id} className="note">
        {words.quotedBy}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        dir="auto"
        maxLength={mostUnits(200)}
        value={typeof by === 'string' ? by : ''}
        onChange={event => editor.commands.updateAttributes('blockquote', { by: event.target.value || null })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={locked === true}
          onChange={event => editor.commands.updateAttributes('blockquote', { locked: event.target.checked })}
        />{' '}
        {words.locked}
      </label>
    </div>
  )
}
