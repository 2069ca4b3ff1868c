import { useMutation } from '@tanstack/react-query'
import { confirmClock, desk, type Desk } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** A machine's clock jumped and nothing goes out by schedule there, until an editor finds its time right. */
export function ClockWarning({ stops, serverTime }: { stops: Desk['clockStops']; serverTime: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const confirming = useMutation({
    mutationFn: confirmClock,
    onSuccess: () => questions.invalidateQueries({ queryKey: desk.queryKey }),
  })
  if (stops.length === 0) return null
  return (
    <section className="notice is-refused heap is-close" role="alert">
      <h2>{words.clockTitle}</h2>
      {stops.map(({ id, machine, noticedAt, jumpSeconds }) => (
        <p key={id}>
          <bdi>{machine}</bdi>:{' '}
          {(jumpSeconds > 0 ? words.clockAhead : words.clockBack)(
            say.count(Math.round(Math.abs(jumpSeconds) / 60)),
            say.moment(noticedAt),
          )}
        </p>
      ))}
      <p>{words.clockSays}</p>
      {may('story.publish') && (
        <p className="row is-close">
          <button
            type="button"
            className="button desk-button"
            disabled={confirming.isPending}
            onClick={() => confirming.mutate()}
          >
            {words.clockConfirm(say.moment(serverTime))}
          </button>
        </p>
      )}
      <FaultNotice fault={confirming.error} />
    </section>
  )
}
