import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import type { StoryFilters } from '../api/newsroom.ts'
import { SearchField } from '../pieces/search-field.tsx'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FilterChoices } from './filter-choices.tsx'
import { filtersFrom } from './story-filters.ts'

/** What narrows the list; it stands in the address, so that a list can be kept and sent. */
export function FilterForm({ filters }: { filters: StoryFilters }) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const [text, setText] = useState(filters.text ?? '')
  const narrow = (change: StoryFilters): void => {
    void navigate({ to: '/stories', search: filtersFrom({ ...filters, text: wanted(text), ...change }) })
  }
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    narrow({})
  }
  return (
    <form className="filters" role="search" onSubmit={send}>
      <SearchField label={words.searchIn} text={text} onChange={setText} />
      <FilterChoices filters={filters} onNarrow={narrow} />
      <button type="submit" className="button desk-button">
        {words.search}
      </button>
      {Object.keys(filters).length > 0 && (
        <button
          type="button"
          className="button desk-button quiet"
          onClick={() => void navigate({ to: '/stories', search: {} })}
        >
          {words.clear}
        </button>
      )}
    </form>
  )
}

// A news code is asked for in Latin digits; words keep the writer's spelling.
function wanted(text: string): string {
  const latin = toLatinDigits(text.trim())
  return /^\d+$/.test(latin) ? latin : text.trim()
}
