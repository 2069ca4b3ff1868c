import type { Editor } from '@tiptap/react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { maySetLink } from './safe-link.ts'

/** Sets, changes or removes the link of what is selected. */
export function LinkTool({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const words = useWords(fa, en)
  const id = useId()
  const present: unknown = editor.getAttributes('link')['href']
  const [href, setHref] = useState(typeof present === 'string' ? present : '')
  const [isWrong, setWrong] = useState(false)
  const set = (): void => {
    const address = href.trim()
    setWrong(!maySetLink(address))
    if (!maySetLink(address)) return
    editor.chain().focus().extendMarkRange('link').setLink({ href: address }).run()
    onDone()
  }
  const remove = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') set()
    if (event.key === 'Escape') onDone()
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div className="tool-row">
      <label htmlFor={id} className="note">
        {words.linkTo}
      </label>
      <input
        id={id}
        className="input"
        dir="ltr"
        type="url"
        autoFocus
        value={href}
        aria-invalid={isWrong}
        aria-describedby={`${id}-why`}
        onKeyDown={press}
        onChange={event => setHref(event.target.value)}
      />
      <button type="button" onClick={set}>
        {words.linkSet}
      </button>
      <button type="button" onClick={remove}>
        {words.linkRemove}
      </button>
      <p id={`${id}-why`} className="error">
        {isWrong && words.linkUnsafe}
      </p>
    </div>
  )
}
