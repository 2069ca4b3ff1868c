import { useMutation, useQuery } from '@tanstack/react-query'
import { SessionLine } from '../account/session-line.tsx'
import { actOnAccount, sessionsOf, type Person } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { useMe } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Where somebody is signed in; all of it can be ended at once. */
export function PersonSessions({ person }: { person: Person }) {
  const words = useWords(fa, en)
  const me = useMe()
  const asked = useQuery(sessionsOf(person.id))
  const ending = useMutation({
    mutationFn: () => actOnAccount(person.id, 'end-sessions'),
    onSuccess: () => questions.invalidateQueries({ queryKey: ['people'] }),
  })
  return (
    <section className="heap is-close" aria-labelledby="their-sessions">
      <h3 className="pane-title" id="their-sessions">
        {words.sessions}
      </h3>
      <Reading of={asked}>
        {sessions =>
          sessions.length === 0 ? (
            <p className="note">{words.never}</p>
          ) : (
            <>
              <ul className="waits">
                {sessions.map(session => (
                  <SessionLine key={session.id} session={session} />
                ))}
              </ul>
              {person.id !== me.id && (
                <p>
                  <button
                    type="button"
                    className="button desk-button quiet is-grave"
                    disabled={ending.isPending}
                    onClick={() => ending.mutate()}
                  >
                    {words.endSessions}
                  </button>
                </p>
              )}
            </>
          )
        }
      </Reading>
      <FaultNotice fault={ending.error} />
    </section>
  )
}
