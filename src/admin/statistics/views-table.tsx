import type { Slot } from '../api/statistics.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The figures of the chart, of what is over and of what runs. */
export function ViewsTable({ slots, byHour }: { slots: readonly Slot[]; byHour: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{byHour ? words.hour : words.day}</th>
          <th scope="col">{words.views}</th>
          <th scope="col">{words.usual}</th>
        </tr>
      </thead>
      <tbody>
        {slots.map(({ at, views, usual, state }, index) => (
          <tr key={at}>
            <th scope="row">
              {byHour ? words.hours(say.code(index), say.code(index + 1)) : say.moment(at, 'weekday-date')}
            </th>
            <td className="number">
              {state === 'to-come' ? '' : say.count(views)}
              {state === 'running' && <span className="note"> {words.running}</span>}
            </td>
            <td className="number">{usual === null ? words.unknown : say.count(usual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
