import type { DeskFigures } from '../api/comments.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Line = Omit<DeskFigures['rules'][number], 'rule'> & { key: string; name: string }

interface FiguresTableProps {
  caption: string
  first: string
  lines: readonly Line[]
}

export function FiguresTable({ caption, first, lines }: FiguresTableProps) {
  const words = useWords(fa, en).record
  if (lines.length === 0) return <p className="note">{words.none}</p>
  const heads = [
    first,
    words.decisions,
    words.published,
    words.refused,
    words.medianRead,
    words.medianWait,
    words.appealed,
    words.overturned,
  ]
  return (
    <div className="record" tabIndex={0} role="region" aria-label={caption}>
      <table className="data">
        <caption className="pane-title">{caption}</caption>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <FiguresLine key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const none = '\u2014'

function FiguresLine({ line }: { line: Line }) {
  const words = useWords(fa, en).record
  const say = useSay()
  const hours = line.medianWaitHours
  const wait = (waited: number): string =>
    waited < 2
      ? words.minutes(say.count(Math.round(waited * 60)))
      : words.hours(say.count(Math.round(waited)))
  return (
    <tr>
      <th scope="row">
        <bdi>{line.name}</bdi>
      </th>
      <td className="number">{say.count(line.decisions)}</td>
      <td className="number">{say.count(line.published)}</td>
      <td className="number">{say.count(line.refused)}</td>
      <td className="number">
        {line.medianSeconds === null ? none : words.seconds(say.count(Math.round(line.medianSeconds)))}
      </td>
      <td className="number">{hours === null ? none : wait(hours)}</td>
      <td className="number">{say.count(line.appealed)}</td>
      <td className="number">{say.count(line.overturned)}</td>
    </tr>
  )
}
