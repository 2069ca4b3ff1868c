import { Link } from '@tanstack/react-router'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What goes between the newsroom and its offices; reporters have the events alone. */
export function NetworkTabs() {
  const words = useWords(fa, en)
  const mayRead = useMay()('release.read')
  const activeProps = { 'aria-current': 'page' } as const
  return (
    <nav className="tabs" aria-label={words.tabs}>
      {mayRead && (
        <>
          <Link to="/releases" activeProps={activeProps}>
            {words.releases}
          </Link>
          <Link to="/advisories" activeProps={activeProps}>
            {words.advisories}
          </Link>
        </>
      )}
      <Link to="/events" activeProps={activeProps}>
        {words.events}
      </Link>
      {mayRead && (
        <Link to="/replies" activeProps={activeProps}>
          {words.replies}
        </Link>
      )}
    </nav>
  )
}
