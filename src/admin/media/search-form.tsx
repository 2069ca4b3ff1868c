import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { SearchField } from '../pieces/search-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { libraryFrom, type LibrarySearch } from './library-filters.ts'

/** Searches captions, credits and alt texts; it stands in the address, so that a search can be kept and sent. */
export function SearchForm({ search }: { search: LibrarySearch }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const [text, setText] = useState(search.text ?? '')
  const ask = (wanted: string): void =>
    void navigate({ to: '/media', search: libraryFrom({ ...search, text: wanted.trim() }) })
  return (
    <form
      className="filters"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        ask(text)
      }}
    >
      <SearchField label={words.searchIn} text={text} onChange={setText} />
      <button type="submit" className="button desk-button">
        {words.search}
      </button>
      {search.text !== undefined && (
        <button type="button" className="button desk-button quiet" onClick={() => ask('')}>
          {words.clear}
        </button>
      )}
    </form>
  )
}
