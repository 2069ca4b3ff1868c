import { useEffect } from 'react'
import { askServer, apiRoot } from '../api/ask-server.ts'
import { useConnection } from '../api/connection.ts'
import { questions } from '../api/questions.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const knockEvery = 4000

/** A line across the page while the server is away; it knocks until somebody answers. */
export function AwayStrip() {
  const { awaySince } = useConnection()
  const words = useWords(fa, en)
  const say = useSay()
  useEffect(() => {
    if (awaySince === null) return
    const timer = setInterval(knock, knockEvery)
    addEventListener('online', knock)
    return () => {
      clearInterval(timer)
      removeEventListener('online', knock)
    }
  }, [awaySince])
  return (
    <div role="status">
      {awaySince !== null && (
        <p className="strip">
          <StateMark tone="waiting">{words.away}</StateMark>
          <span>{words.awaySays(say.moment(awaySince, 'time'))}</span>
          <button type="button" className="button desk-button is-last" onClick={knock}>
            {words.tryNow}
          </button>
        </p>
      )}
    </div>
  )
}

// Any answer, also a refusal, says that the server is there again; then the open questions are asked anew.
function knock(): void {
  askServer(`${apiRoot}/me`)
    .catch(() => undefined)
    .then(answer => (answer === undefined ? undefined : questions.refetchQueries({ type: 'active' })))
    .catch(() => undefined)
}
