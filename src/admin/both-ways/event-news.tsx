import { useMutation } from '@tanstack/react-query'
import { noteEventSeen, pressEventOf, type PressEvent } from '../api/both-ways.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a reporter who is to come has to know, until she says that she has seen it. */
export function EventNews({ event }: { event: PressEvent }) {
  const words = useWords(fa, en)
  const say = useSay()
  const seeing = useMutation({
    mutationFn: () => noteEventSeen(event.id),
    onSuccess: async answer => {
      await showAnswer(pressEventOf(event.id).queryKey, answer)
      await questions.invalidateQueries({ queryKey: ['press-events'] })
    },
  })
  const { news } = event
  if (news === null) return null
  return (
    <div className="notice" role="status">
      <p>
        <b>{event.cancelledAt === null ? words.eventChanged : words.eventCancelled}</b>
      </p>
      <ul className="heap is-close">
        {news.titleBefore !== event.title && <li dir="auto">{words.titleBefore(news.titleBefore)}</li>}
        {news.changed.includes('time') && (
          <li>{words.timeBefore(say.moment(event.startsAt), say.moment(news.startsBefore))}</li>
        )}
        {news.placeBefore !== event.place && (
          <li dir="auto">{words.placeBefore(event.place, news.placeBefore)}</li>
        )}
        {event.cancelledAt !== null && <li dir="auto">{event.cancelNote}</li>}
      </ul>
      <FaultNotice fault={seeing.error} />
      <p>
        <button
          type="button"
          className="button desk-button"
          disabled={seeing.isPending}
          onClick={() => seeing.mutate()}
        >
          {words.seen}
        </button>
      </p>
    </div>
  )
}
