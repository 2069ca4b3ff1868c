import { Link } from '@tanstack/react-router'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

export function StaffTabs() {
  const words = useWords(fa, en)
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs" aria-label={words.tabs}>
      <Link to="/staff" activeOptions={{ exact: true }} activeProps={activeProps}>
        {words.title}
      </Link>
      <Link to="/staff/log" activeProps={activeProps}>
        {words.log}
      </Link>
    </nav>
  )
}
