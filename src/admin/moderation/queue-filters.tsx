import { useNavigate } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import type { Queue, QueueFilters as Filters } from '../api/comments.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { queueFrom, seenRules } from './queues.ts'

interface QueueFiltersProps {
  filters: Filters
  holders: Queue['holders']
}

/** What narrows the queue; it stands in the address, so that a queue can be kept and sent. */
export function QueueFilters({ filters, holders }: QueueFiltersProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const navigate = useNavigate()
  const active = Object.keys(filters).filter(name => name !== 'list').length
  const narrow = (change: Filters): void =>
    void navigate({ to: '/comments', search: queueFrom({ ...filters, ...change }) })
  return (
    <details className="queue-filters" open={active > 0}>
      <summary>{active === 0 ? words.filters : words.filtersOn(say.count(active))}</summary>
      <div className="form">
        <SignalFilters filters={filters} onNarrow={narrow} />
        <SectionField
          isFilter
          label={words.filter.section}
          first={words.filter.any}
          value={filters.section ?? ''}
          onChange={section => narrow({ section })}
        />
        <ChoiceField
          isFilter
          label={words.filter.claimed}
          value={filters.claimed ?? ''}
          choices={[
            ['', words.filter.any],
            ['nobody', words.filter.nobody],
            ['mine', words.filter.mine],
            ...holders.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={claimed => narrow({ claimed })}
        />
        <StoryFilter key={filters.story} story={filters.story ?? ''} onNarrow={narrow} />
        {active > 0 && (
          <button
            type="button"
            className="button desk-button quiet"
            onClick={() => void navigate({ to: '/comments', search: { list: filters.list } })}
          >
            {words.clear}
          </button>
        )}
      </div>
    </details>
  )
}

interface Narrowing {
  onNarrow: (change: Filters) => void
}

function SignalFilters({ filters, onNarrow }: Narrowing & { filters: Filters }) {
  const words = useWords(fa, en)
  return (
    <>
      <ChoiceField
        isFilter
        label={words.filter.signals}
        value={filters.signals ?? ''}
        choices={[
          ['', words.filter.any],
          ['with', words.filter.with],
          ['without', words.filter.without],
        ]}
        onChange={signals => onNarrow({ signals: signalsOf(signals) })}
      />
      <ChoiceField
        isFilter
        label={words.filter.rule}
        value={filters.rule ?? ''}
        choices={[
          ['', words.filter.any],
          ...seenRules.map(rule => [rule, words.rules[rule] ?? rule] as const),
        ]}
        onChange={rule => onNarrow({ rule })}
      />
    </>
  )
}

const signalsOf = (value: string): Filters['signals'] =>
  value === 'with' || value === 'without' ? value : undefined

function StoryFilter({ story, onNarrow }: Narrowing & { story: string }) {
  const words = useWords(fa, en)
  const [code, setCode] = useState(story)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    onNarrow({ story: toLatinDigits(code.trim()) })
  }
  return (
    <form className="filter" onSubmit={send}>
      <label htmlFor="queue-story">{words.filter.story}</label>
      <input
        id="queue-story"
        className="input"
        inputMode="numeric"
        value={code}
        onChange={event => setCode(event.target.value)}
      />
    </form>
  )
}
