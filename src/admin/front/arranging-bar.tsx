import type { Arranged, ArrangedPage, ArrangementLine } from '../api/front.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Key } from '../pieces/key.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { nameOf } from './places.ts'
import type { Arranging } from './use-arranging.ts'

interface ArrangingBarProps {
  page: ArrangedPage
  arranged: Arranged
  arranging: Arranging
}

/** What is not on the site yet, and the one act that puts it there. */
export function ArrangingBar({ arranged, arranging }: ArrangingBarProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { changes, isOvertaken, isBusy } = arranging
  const isUntouched = changes === 0
  return (
    <>
      <div className="editor-bar">
        <span role="status">
          <StateMark tone={isUntouched ? 'good' : 'waiting'}>
            {isUntouched ? words.noChanges : words.changes(say.count(changes))}
          </StateMark>
        </span>
        <span className="note">
          <CurrentLine line={arranged.current} />
        </span>
        {arranged.mayArrange && (
          <span className="is-apart">
            <button
              type="button"
              className="button desk-button quiet"
              disabled={isUntouched || isBusy}
              onClick={arranging.letGo}
            >
              {words.letGo}
            </button>
            <button
              type="button"
              className="button desk-button is-main"
              disabled={isUntouched || isBusy || isOvertaken}
              onClick={arranging.publish}
            >
              {words.publish}
            </button>
          </span>
        )}
      </div>
      {isOvertaken ? (
        <Overtaken arranged={arranged} arranging={arranging} />
      ) : (
        <FaultNotice fault={arranging.fault} />
      )}
    </>
  )
}

function CurrentLine({ line }: { line: ArrangementLine | null }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (line === null) return words.noCurrent
  return words.currentBy(line.arrangedBy ?? words.somebody, say.moment(line.arrangedAt))
}

/** A colleague came first: both arrangements are there, and somebody decides. */
function Overtaken({ arranged, arranging }: Pick<ArrangingBarProps, 'arranged' | 'arranging'>) {
  const words = useWords(fa, en)
  const say = useSay()
  const { current, slots } = arranged
  return (
    <div className="notice is-waiting" role="alert">
      <p>
        {words.overtaken(
          current?.arrangedBy ?? words.somebody,
          current === null ? '' : say.ago(current.arrangedAt),
        )}
      </p>
      <ol className="theirs">
        {slots.map(({ position, holds }) => (
          <li key={position}>
            <Key name={String(position)} /> <bdi>{nameOf(holds)}</bdi>
          </li>
        ))}
      </ol>
      <div className="row is-close">
        <button type="button" className="button desk-button" onClick={arranging.letGo}>
          {words.takeTheirs}
        </button>
        <button
          type="button"
          className="button desk-button"
          disabled={arranging.isBusy}
          onClick={arranging.publishOver}
        >
          {words.publishMine}
        </button>
      </div>
    </div>
  )
}
