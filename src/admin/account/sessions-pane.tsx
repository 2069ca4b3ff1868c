import { useMutation } from '@tanstack/react-query'
import { endOtherSessions, endSession, type Session } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SessionLine } from './session-line.tsx'

/** One's own sessions; all but the present one can be ended from here. */
export function SessionsPane({ sessions }: { sessions: readonly Session[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const onSuccess = () => questions.invalidateQueries({ queryKey: ['account'] })
  const ending = useMutation({ mutationFn: endSession, onSuccess })
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSuccess })
  return (
    <section className="heap is-close" aria-labelledby="sessions">
      <h2 className="pane-title" id="sessions">
        {words.sessionsTitle} <span className="count">{say.count(sessions.length)}</span>
      </h2>
      <ul className="waits">
        {sessions.map(session => (
          <SessionLine key={session.id} session={session}>
            {session.isThis ? (
              <StateMark tone="good">{words.thisOne}</StateMark>
            ) : (
              <button
                type="button"
                className="button desk-button quiet"
                disabled={ending.isPending}
                onClick={() => ending.mutate(session.id)}
              >
                {words.end}
              </button>
            )}
          </SessionLine>
        ))}
      </ul>
      <FaultNotice fault={ending.error ?? endingOthers.error} />
      <div className="row">
        {sessions.length > 1 && (
          <button
            type="button"
            className="button desk-button is-grave"
            disabled={endingOthers.isPending}
            onClick={() => endingOthers.mutate()}
          >
            {words.endOthers}
          </button>
        )}
        <span className="note" role="status">
          {endingOthers.isSuccess && words.endedOthers}
        </span>
      </div>
    </section>
  )
}
