import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'

interface FieldProps {
  frame: Frame
  query: string
  /** What the query may go on to say; a script completes what is typed after that. */
  completions?: readonly string[]
  children?: Child
}

/** The line to type a search into, and what is said of it underneath. */
export const SearchField = ({ frame: { edition, words }, query, completions, children }: FieldProps) => (
  <form class="query" role="search" action={addresses.search(edition)}>
    <div class="query-line">
      <label class="hidden-label" for="q">
        {words.searchPage.field}
      </label>
      <input
        class="query-field"
        id="q"
        name="q"
        type="search"
        value={query}
        maxlength={200}
        placeholder={words.searchPage.placeholder}
        autocomplete="off"
        list="completions"
      />
      <button class="button is-main" type="submit">
        {words.search}
      </button>
    </div>
    <datalist id="completions">
      {completions?.map(completion => (
        <option value={completion}></option>
      ))}
    </datalist>
    {children}
  </form>
)
