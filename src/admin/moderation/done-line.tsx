import { Key } from '../pieces/key.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useSignName } from './sign-name.ts'
import { useUnsent } from './unsent.ts'
import type { Done } from './use-decisions.ts'

interface DoneLineProps {
  done: Done | null
  onUndo: () => void
}

/** What was decided last, for as long as it can be taken back; and what has not reached the server. */
export function DoneLine({ done, onUndo }: DoneLineProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const sentence = useDoneSentence()
  const unsent = useUnsent().filter(({ tries }) => tries > 0).length
  return (
    <>
      <div className="undo">
        <p role="status">{done !== null && sentence(done)}</p>
        {done !== null && (
          <button type="button" className="button desk-button quiet" onClick={onUndo}>
            {words.undo} <Key name="0" />
          </button>
        )}
      </div>
      {unsent > 0 && (
        <p className="notice" role="status">
          {words.unsent(say.count(unsent))}
        </p>
      )}
    </>
  )
}

function useDoneSentence(): (done: Done) => string {
  const words = useWords(fa, en)
  const say = useSay()
  const signName = useSignName()
  return ({ about, ids, decision }) => {
    const name = about.name === '' ? words.withoutName : about.name
    const rule = signName(decision.rule ?? '')
    if (ids.length === 1)
      return decision.verdict === 'publish' ? words.approved(name) : words.refused(name, rule)
    const count = say.count(ids.length)
    return decision.verdict === 'publish' ? words.approvedAll(count) : words.refusedAll(count, rule)
  }
}
