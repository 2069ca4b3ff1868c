import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { libraryFrom, type LibrarySearch } from './library-filters.ts'

/** Searches captions, credits and alt texts; it stands in the address, so that a search can be kept and sent. */
export function SearchForm({ search }: { search: LibrarySearch }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const id = useId()
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
      <div className="filter is-search">
        <label htmlFor={id}>{words.searchIn}</label>
        <input
          id={id}
          className="input"
          type="search"
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </div>
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
