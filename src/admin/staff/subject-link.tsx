import { Link } from '@tanstack/react-router'
import type { AuditEntry } from '../api/people.ts'
import { useWords } from '../words/language.tsx'
import { en } from './subject-words/en.ts'
import { fa } from './subject-words/fa.ts'

/** The way to what an act was done to, where it has a screen. */
export function SubjectLink({ entry }: { entry: AuditEntry }) {
  const words = useWords(fa, en)
  const { subjectKind, subjectId: id } = entry
  if (id === null) return null
  if (subjectKind === 'story')
    return (
      <Link to="/stories/$id" params={{ id }} className="link">
        {words.story}
      </Link>
    )
  if (subjectKind === 'release')
    return (
      <Link to="/releases/$id" params={{ id }} className="link">
        {words.release}
      </Link>
    )
  if (subjectKind === 'assignment')
    return (
      <Link to="/assignments/$id" params={{ id }} className="link">
        {words.plan}
      </Link>
    )
  if (subjectKind === 'dossier')
    return (
      <Link to="/dossiers/$id" params={{ id }} className="link">
        {words.dossier}
      </Link>
    )
  if (subjectKind === 'recording')
    return (
      <Link to="/media/recordings" search={{ open: id }} className="link">
        {words.recording}
      </Link>
    )
  if (subjectKind === 'picture')
    return (
      <Link to="/media" search={{ open: id }} className="link">
        {words.picture}
      </Link>
    )
  return null
}
