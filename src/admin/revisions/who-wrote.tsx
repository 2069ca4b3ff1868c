import type { RevisionLine } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Who wrote each of the revisions that are compared, and when. */
export function WhoWrote({ lines }: { lines: readonly (RevisionLine | undefined)[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  return lines
    .filter(line => line !== undefined)
    .map(({ id, number, editorName, createdAt }) => (
      <p key={id} className="note">
        {words.revision(say.code(number))} <b dir="auto">{editorName ?? words.nobody}</b>{' '}
        <time dateTime={createdAt}>{say.moment(createdAt)}</time>
      </p>
    ))
}
