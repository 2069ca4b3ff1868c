import { countOfStories } from './search-count.ts'
import { searchPath, textOf, type SearchProps } from './searching.ts'

/** The query as it was probably meant, as a link. */
export const DidYouMean = (props: SearchProps) => {
  const { frame, meant } = props
  if (meant === undefined) return null
  const { before, after } = frame.words.searchPage.meant
  return (
    <p class="query-meant">
      {before}
      <a class="link" href={searchPath(props, { query: textOf(meant.parts) })}>
        {meant.parts.map(({ text, isChanged }) => (isChanged ? <b>{text}</b> : text))}
      </a>
      {after} <span class="note">{countOfStories(frame, meant.counts)}</span>
    </p>
  )
}
