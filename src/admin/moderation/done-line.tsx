import type { Comment, Decision } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useSignName } from './sign-name.ts'

/** What was decided last; it stays until the next decision. */
export function DoneLine({
  done,
  isEmpty,
}: {
  done: { about: Comment; decision: Decision } | null
  isEmpty: boolean
}) {
  const words = useWords(fa, en)
  const signName = useSignName()
  const sentence = (about: Comment, decision: Decision): string => {
    const name = about.name === '' ? words.withoutName : about.name
    return decision.verdict === 'publish'
      ? words.approved(name)
      : words.refused(name, signName(decision.rule ?? ''))
  }
  return (
    <p className="note" role="status">
      {done !== null && sentence(done.about, done.decision)} {isEmpty && words.empty}
    </p>
  )
}
