import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { EntryPicture, type EntryFieldsProps } from './entry-picture.tsx'
import { fa } from './fa.ts'

/** What an entry says. */
export function EntryFields({ typed, type, fault }: EntryFieldsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <>
      <TextField
        label={words.headline}
        value={typed.headline}
        onChange={headline => type({ ...typed, headline })}
        dir="auto"
        most={200}
        problem={problemOf('headline')}
      />
      <TextField
        label={words.text}
        help={words.textHelp}
        value={typed.text}
        onChange={text => type({ ...typed, text })}
        dir="auto"
        rows={5}
        most={5000}
        problem={problemOf('text')}
      />
      <TextField
        label={words.sourceLabel}
        value={typed.sourceLabel}
        onChange={sourceLabel => type({ ...typed, sourceLabel })}
        dir="auto"
        most={200}
        problem={problemOf('sourceLabel')}
      />
      <EntryPicture typed={typed} type={type} fault={fault} />
      <label className="choice">
        <input
          type="checkbox"
          checked={typed.isKey}
          onChange={event => type({ ...typed, isKey: event.target.checked })}
        />{' '}
        {words.isKey}
      </label>
    </>
  )
}
