import { useSharedWords } from '../words/use-shared-words.ts'

interface Paged {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** Shows more lines of a list, when there are any. */
export function MoreButton({ of }: { of: Paged }) {
  const words = useSharedWords()
  if (!of.hasNextPage) return null
  return (
    <p>
      <button
        type="button"
        className="button desk-button"
        disabled={of.isFetchingNextPage}
        onClick={() => void of.fetchNextPage()}
      >
        {words.more}
      </button>
    </p>
  )
}
