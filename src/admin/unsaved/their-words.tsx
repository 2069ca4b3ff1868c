import { compareWords } from '../differences/compare-words.ts'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** A field of a form that a colleague saved meanwhile. */
export interface BothSaid {
  label: string
  mine: string
  theirs: string
}

interface TheirWordsProps {
  fields: readonly BothSaid[]
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** What a colleague saved since a form was opened, beside what is typed in it: whose words go on is asked, not guessed. */
export function TheirWords({ fields, onKeepMine, onTakeTheirs }: TheirWordsProps) {
  const words = useWords(fa, en)
  return (
    <div className="notice" role="alert">
      <p>{words.theirs}</p>
      {fields
        .filter(({ mine, theirs }) => mine !== theirs)
        .map(({ label, mine, theirs }) => (
          <div key={label}>
            <p className="note">{label}</p>
            <p className="small entry-text diff" dir="auto">
              <StretchesShown stretches={compareWords(mine, theirs)} hidesSpacing={false} />
            </p>
          </div>
        ))}
      <p className="row is-close">
        <button type="button" className="button desk-button is-main" onClick={onKeepMine}>
          {words.keepMine}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onTakeTheirs}>
          {words.takeTheirs}
        </button>
      </p>
    </div>
  )
}
