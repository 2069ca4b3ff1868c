import { Link } from '@tanstack/react-router'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The screens by which stories are put in order. */
export function OrderTabs() {
  const words = useWords(fa, en)
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs" aria-label={words.tabs}>
      <Link to="/sections" activeOptions={{ exact: true, includeSearch: false }} activeProps={activeProps}>
        {words.sections}
      </Link>
      <Link to="/provinces" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
        {words.provinces}
      </Link>
      <Link to="/topics" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
        {words.topics}
      </Link>
      <Link to="/authors" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
        {words.authors}
      </Link>
      <Link to="/house-style" activeProps={activeProps}>
        {words.houseStyle}
      </Link>
    </nav>
  )
}
