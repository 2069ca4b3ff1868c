import { addresses } from '../addresses.ts'
import type { Frame } from '../frame.ts'

/** The line to type a search into. */
export const SearchField = ({ frame: { edition, words }, query }: { frame: Frame; query: string }) => (
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
      />
      <button class="button is-main" type="submit">
        {words.search}
      </button>
    </div>
  </form>
)
