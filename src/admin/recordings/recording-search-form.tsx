import { useState } from 'react'
import { SearchField } from '../pieces/search-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Searches titles, transcripts, credits and names of files. */
export function RecordingSearchForm({ text, onAsk }: { text: string; onAsk: (text: string) => void }) {
  const words = useWords(fa, en)
  const [typed, type] = useState(text)
  return (
    <form
      className="filters"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        onAsk(typed.trim())
      }}
    >
      <SearchField label={words.searchIn} text={typed} onChange={type} />
      <button type="submit" className="button desk-button">
        {words.search}
      </button>
      {text !== '' && (
        <button type="button" className="button desk-button quiet" onClick={() => onAsk('')}>
          {words.clear}
        </button>
      )}
    </form>
  )
}
