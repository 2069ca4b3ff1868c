import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { SearchField } from '../pieces/search-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { topicsFrom } from './section-chosen.ts'

type Search = ReturnType<typeof topicsFrom>

/** Narrows the topics by a word of their names; it stands in the address. */
export function TopicSearchForm({ search }: { search: Search }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const navigate = useNavigate()
  const [text, setText] = useState(search.text ?? '')
  const ask = (change: { text?: string; edition?: string }): void =>
    void navigate({ to: '/topics', search: topicsFrom({ ...search, text: text.trim(), ...change }) })
  return (
    <form
      className="filters"
      role="search"
      onSubmit={event => {
        event.preventDefault()
        ask({})
      }}
    >
      <SearchField label={words.searchTopics} text={text} onChange={setText} />
      <ChoiceField
        isFilter
        label={words.edition}
        value={search.edition ?? 'fa'}
        choices={[
          ['fa', shared.editions.fa],
          ['en', shared.editions.en],
        ]}
        onChange={edition => ask({ edition })}
      />
      <button type="submit" className="button desk-button">
        {words.search}
      </button>
      {search.text !== undefined && (
        <button type="button" className="button desk-button quiet" onClick={() => ask({ text: '' })}>
          {words.clear}
        </button>
      )}
    </form>
  )
}
