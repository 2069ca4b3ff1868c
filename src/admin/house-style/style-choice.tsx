import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Choice = keyof typeof fa.choices

interface StyleChoiceProps<Each extends Choice> {
  name: string
  label: string
  /** How each is written, in the order in which they are shown; empty where there is nothing to show. */
  examples: Readonly<Record<Each, string>>
  chosen: Each
  onChoose: (choice: Each) => void
  isFixed: boolean
}

/** One question of spelling: its choices, each with an example. */
export function StyleChoice<Each extends Choice>({
  name,
  label,
  examples,
  chosen,
  onChoose,
  isFixed,
}: StyleChoiceProps<Each>) {
  const words = useWords(fa, en)
  const isChoice = (written: string): written is Each => written in examples
  return (
    <fieldset className="choices" disabled={isFixed}>
      <legend className="label">{label}</legend>
      {Object.keys(examples)
        .filter(isChoice)
        .map(each => (
          <label key={each} className="choice">
            <input type="radio" name={name} checked={each === chosen} onChange={() => onChoose(each)} />
            {examples[each] === '' ? (
              words.choices[each]
            ) : (
              <span>
                {words.choices[each]}: <bdi lang="fa">{examples[each]}</bdi>
              </span>
            )}
          </label>
        ))}
    </fieldset>
  )
}
