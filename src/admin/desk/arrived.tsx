import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { waitingComments } from '../api/comments.ts'
import { useMay } from '../frame/me.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What came from outside and waits for the desk, for those who may answer it. */
export function Arrived() {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const comments = useQuery(waitingComments).data
  if (!may('comment.moderate') && !may('release.answer')) return null
  return (
    <section>
      <h2 className="pane-title">{words.arrived}</h2>
      <ul className="waits">
        {may('comment.moderate') && comments !== undefined && (
          <>
            <li>
              <span>
                <Link to="/comments">{words.comments}</Link>
                {comments.oldest !== null && (
                  <span className="note">{words.oldest(say.ago(comments.oldest))}</span>
                )}
              </span>
              <span className="far firm">{say.count(comments.waiting)}</span>
            </li>
            <li>
              <Link to="/comments" search={{ list: 'appealed' }}>
                {words.appeals}
              </Link>
              <span className="far firm">{say.count(comments.appealed)}</span>
            </li>
          </>
        )}
        {may('release.answer') && (
          <li>
            <Link to="/releases">{words.releases}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
