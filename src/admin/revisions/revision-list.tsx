import { Fragment, useState } from 'react'
import type { RevisionLine, Story } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import type { Comparison } from './comparison.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface ListProps {
  story: Story
  from: number
  to: number
  onChoose: (comparison: Comparison) => void
}

/** Every revision, newest first: who, when and why; saves on the way are folded. */
export function RevisionList(props: ListProps) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <>
      <h2 className="pane-title">
        {words.all} <span className="count">{say.count(props.story.revisions[0]?.number ?? 0)}</span>
      </h2>
      <ol className="revisions">
        <li className="heads" aria-hidden="true">
          <span>{words.from}</span>
          <span>{words.to}</span>
          <span />
        </li>
        {stepsOf(props.story.revisions).map(({ line, passing }) => (
          <Fragment key={line?.id ?? passing[0]?.id}>
            {passing.length > 0 && <Passing {...props} lines={passing} />}
            {line !== undefined && <Revision {...props} line={line} />}
          </Fragment>
        ))}
      </ol>
    </>
  )
}

function Passing({ lines, ...props }: ListProps & { lines: readonly RevisionLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isChosen = lines.some(({ number }) => number === props.from || number === props.to)
  const [isOpen, open] = useState(isChosen)
  return (
    <>
      <li>
        <span />
        <span />
        <span className="note">
          {words.passing(say.count(lines.length))}{' '}
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {isOpen ? words.hide : words.show}
          </button>
        </span>
      </li>
      {isOpen && lines.map(line => <Revision key={line.id} {...props} line={line} />)}
    </>
  )
}

function Revision({ story, from, to, onChoose, line }: ListProps & { line: RevisionLine }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { number } = line
  const acts = story.history.filter(({ revisionId }) => revisionId === line.id)
  const status = acts.at(-1)?.status
  const why = [line.note, ...acts.map(({ note }) => note)].filter(note => note !== '')
  return (
    <li className={number === from || number === to ? 'is-open' : ''}>
      <input
        type="radio"
        name="from"
        aria-label={words.fromRevision(say.code(number))}
        checked={number === from}
        disabled={number >= to}
        onChange={() => onChoose({ from: number, to })}
      />
      <input
        type="radio"
        name="to"
        aria-label={words.toRevision(say.code(number))}
        checked={number === to}
        onChange={() => onChoose(from < number ? { from, to: number } : { to: number })}
      />
      <div>
        <span className="row is-close">
          <b>{words.revision(say.code(number))}</b>
          {status !== undefined && <StatusMark status={status} />}
        </span>
        {why.length === 0
          ? (words.reasons[line.reason] ?? line.reason)
          : why.map(note => (
              <span key={note} dir="auto">
                {note}
              </span>
            ))}
        <span className="note">{words.by(line.editorName ?? words.nobody, say.moment(line.createdAt))}</span>
      </div>
    </li>
  )
}

/** Each revision that stands, with the saves that came after it and were only on the way. */
function stepsOf(
  lines: readonly RevisionLine[],
): { line: RevisionLine | undefined; passing: RevisionLine[] }[] {
  const steps: { line: RevisionLine | undefined; passing: RevisionLine[] }[] = []
  let passing: RevisionLine[] = []
  for (const line of lines) {
    if (line.isPassing) {
      passing.push(line)
      continue
    }
    steps.push({ line, passing })
    passing = []
  }
  if (passing.length > 0) steps.push({ line: undefined, passing })
  return steps
}
