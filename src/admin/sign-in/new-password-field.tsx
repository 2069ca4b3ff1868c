import { useWords } from '../words/language.tsx'
import { graphemeCount } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PasswordField } from './password-field.tsx'

interface NewPasswordFieldProps {
  value: string
  onChange: (value: string) => void
  problem: string | undefined
}

const least = 8
const good = 15

/** A password being chosen: what is asked of it stands there before it is refused. */
export function NewPasswordField({ value, onChange, problem }: NewPasswordFieldProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const length = graphemeCount(value)
  const count = say.count(length)
  return (
    <div className="heap is-close">
      <PasswordField
        label={words.newPassword}
        value={value}
        onChange={onChange}
        autoComplete="new-password"
        problem={problem}
      />
      <p className="note" role="status">
        {length < least && words.newPasswordSays}
        {length >= least && (length >= good ? words.lengthGood(count) : words.length(count))}
      </p>
    </div>
  )
}
