import type { Arranged } from '../api/front.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Arranging } from './use-arranging.ts'

/** Who arranged the page when, and the way back. */
export function HistoryList({ arranged, arranging }: { arranged: Arranged; arranging: Arranging }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (arranged.history.length === 0) return null
  return (
    <details className="fold">
      <summary>{words.history}</summary>
      <ul className="waits">
        {arranged.history.map(({ id, number, arrangedBy, arrangedAt, restored, filled }, index) => (
          <li key={id}>
            <span>
              <b>{words.historyLine(say.count(number), say.count(filled))}</b>
              <span className="note">
                {arrangedBy ?? words.somebody} · <time dateTime={arrangedAt}>{say.moment(arrangedAt)}</time>
                {restored !== null && ` · ${words.restored(say.count(restored))}`}
              </span>
            </span>
            {index === 0 ? (
              <StateMark tone="good">{words.onSite}</StateMark>
            ) : (
              arranged.mayArrange && (
                <button
                  type="button"
                  className="button desk-button"
                  aria-label={words.restoreOf(say.count(number))}
                  disabled={arranging.isBusy}
                  onClick={() => arranging.restore(id)}
                >
                  {words.restore}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
