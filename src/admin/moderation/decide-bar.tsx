import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Key } from '../pieces/key.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { refusals, type QueueName, type RefusalRule } from './queues.ts'

interface DecideBarProps {
  status: QueueName
  mayDecide: boolean
  note: string
  setNote: (note: string) => void
  approve: () => void
  refuse: (rule: RefusalRule) => void
  isBusy: boolean
  fault: unknown
}

/** The decision: published, or refused by one of the three house rules. It is a person's, and it stands at once. */
export function DecideBar(props: DecideBarProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(props.fault)
  if (!props.mayDecide)
    return <p className="notice">{props.status === 'appealed' ? words.notYours : words.decidedAlready}</p>
  return (
    <>
      <TextField
        label={words.note}
        value={props.note}
        onChange={props.setNote}
        rows={2}
        dir="auto"
        problem={problemOf('note')}
      />
      <FaultNotice fault={props.fault} />
      <div className="decide">
        <div className="decide-row">
          <button
            type="button"
            className="button desk-button is-main"
            disabled={props.isBusy}
            onClick={props.approve}
          >
            {words.approve} <Key name="1" />
          </button>
        </div>
        <div className="decide-row">
          <span className="label">{words.refuseBecause}</span>
          {refusals.map(([key, rule]) => (
            <button
              key={rule}
              type="button"
              className="button desk-button"
              disabled={props.isBusy}
              onClick={() => props.refuse(rule)}
            >
              <span className="hidden-label">{words.refuseBecause}</span> {words.rules[rule]}{' '}
              <Key name={key} />
            </button>
          ))}
        </div>
      </div>
    </>
  )
}
