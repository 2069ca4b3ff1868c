import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const fewest = 30

/** How many of a hundred said yes, with a bar; of fewer than thirty votes no share is told. */
export function VoteShare({ useful, notUseful }: { useful: number; notUseful: number }) {
  const words = useWords(fa, en)
  const say = useSay()
  const all = useful + notUseful
  if (all < fewest) return <span className="note">{all === 0 ? '' : words.tooFew}</span>
  const share = Math.round((100 * useful) / all)
  const isFa = say.language === 'fa'
  return (
    <span className="votes">
      <span className="number">{say.count(share)}</span>
      <svg className="split" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="yes" x={isFa ? 100 - share : 0} y="0" width={share} height="8" />
        <rect className="no" x={isFa ? 0 : share} y="0" width={100 - share} height="8" />
      </svg>
    </span>
  )
}

/** What the two parts of the bars mean, and why some have none. */
export function VoteLegend() {
  const words = useWords(fa, en)
  return (
    <p className="legend">
      <span>
        <i className="is-yes" />
        {words.yes}
      </span>
      <span>
        <i className="is-no" />
        {words.no}
      </span>
      <span>{words.fewVotes}</span>
    </p>
  )
}
