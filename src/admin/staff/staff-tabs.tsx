import { Link } from '@tanstack/react-router'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

export function StaffTabs() {
  const words = useWords(fa, en)
  const may = useMay()
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs" aria-label={words.tabs}>
      {may('staff.manage') && (
        <>
          <Link to="/staff" activeOptions={{ exact: true, includeSearch: false }} activeProps={activeProps}>
            {words.title}
          </Link>
          <Link to="/staff/invitations" activeProps={activeProps}>
            {words.invitations}
          </Link>
        </>
      )}
      <Link to="/staff/log" activeOptions={{ includeSearch: false }} activeProps={activeProps}>
        {words.log}
      </Link>
    </nav>
  )
}
