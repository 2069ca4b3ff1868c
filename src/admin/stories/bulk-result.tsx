import { Refused } from '../api/refused.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSentence } from '../words/use-sentence.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { BulkDone } from './use-bulk.ts'

/** How many were done; for each that was not, why. */
export function BulkResult({ end }: { end: BulkDone }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { done, refused } = end
  return (
    <div className={refused.length === 0 ? 'notice is-good' : 'notice is-waiting'} role="status">
      <p>
        <b>
          {refused.length === 0
            ? words.allDone(say.count(done.length))
            : words.someDone(say.count(done.length), say.count(refused.length))}
        </b>
      </p>
      {refused.length > 0 && (
        <ul className="reasons">
          {refused.map(({ story, fault }) => (
            <li key={story.id}>
              <bdi>{story.headline === '' ? words.withoutHeadline : story.headline}</bdi>:{' '}
              <Reason fault={fault} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Why an act was not done to a story: the server's sentence, or that of the field that stood in its way. */
export function Reason({ fault }: { fault: unknown }) {
  const say = useSentence()
  const shared = useSharedWords()
  if (!(fault instanceof Refused)) return shared.notReached
  return say(fault.problems[0]?.message ?? fault.sentence)
}
