import { useId } from 'react'
import { Link } from '@tanstack/react-router'
import type { VoteReason } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What readers wrote with their votes, the latest first. */
export function VoteReasons({ reasons }: { reasons: readonly VoteReason[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const id = useId()
  if (reasons.length === 0) return null
  return (
    <section className="heap is-close" aria-labelledby={id}>
      <h2 className="pane-title" id={id}>
        {words.reasons}
      </h2>
      <table className="data is-stacked">
        <thead>
          <tr>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.vote}</th>
            <th scope="col">{words.story}</th>
            <th scope="col">{words.given}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ storyId, edition, headline, useful, reason, at }) => (
            <tr key={`${storyId} ${at} ${reason}`}>
              <th scope="row" dir="auto">
                {reason}
              </th>
              <td className="is-whole" data-label={words.vote}>
                {useful ? words.yes : words.no}
              </td>
              <td className="is-whole" data-label={words.story}>
                <Link to="/stories/$id" params={{ id: storyId }} lang={edition} dir="auto">
                  {headline}
                </Link>
              </td>
              <td className="is-whole" data-label={words.given}>
                <time dateTime={at}>{say.moment(at)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
