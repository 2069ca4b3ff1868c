import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Suggestion } from './spelling.ts'

interface SuggestionLineProps {
  suggestion: Suggestion
  /** How many suggestions change the same word in the same way, this one included. */
  alike: number
  onAccept: () => void
  onEverywhere: () => void
  onIgnore: () => void
}

export function SuggestionLine({ suggestion, alike, onAccept, onEverywhere, onIgnore }: SuggestionLineProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { before, after, rule, place } = suggestion
  const about = `${after} ${words.insteadOf} ${before}`
  return (
    <li>
      <span lang="fa" dir="rtl">
        <b>{after}</b> <span className="hidden-label">{words.insteadOf}</span> <del>{before}</del>{' '}
      </span>
      <span className="note">
        {[words.inPlace[place], words.rules[rule] ?? words.rules[rule.split('.')[0] ?? '']]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className="row is-close">
        <button type="button" className="button desk-button" onClick={onAccept}>
          {words.accept} <span className="hidden-label">{about}</span>
        </button>
        {alike > 1 && (
          <button type="button" className="button desk-button" onClick={onEverywhere}>
            {words.everywhere(say.count(alike))} <span className="hidden-label">{about}</span>
          </button>
        )}
        <button type="button" className="button desk-button quiet" onClick={onIgnore}>
          {words.ignore} <span className="hidden-label">{about}</span>
        </button>
      </span>
    </li>
  )
}
