import { Link } from '@tanstack/react-router'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** From a dossier to its crisis coverage and its table of results. */
export function CoverageLinks({ dossierId: id }: { dossierId: string }) {
  const words = useWords(fa, en)
  return (
    <p className="row is-close">
      <Link to="/dossiers/$id/crisis" params={{ id }} className="link">
        {words.coverage}
      </Link>
      <Link to="/dossiers/$id/results" params={{ id }} className="link">
        {words.results}
      </Link>
    </p>
  )
}
