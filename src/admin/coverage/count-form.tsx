import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ChangeEvent, type SubmitEvent } from 'react'
import { electionOf, enterCount, type CountOrder, type Election } from '../api/coverage.ts'
import { provinces } from '../api/newsroom.ts'
import { showAnswer } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSentence } from '../words/use-sentence.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { csvOf } from './csv-of.ts'

type Count = Election['counts'][number]
const kinds = ['count', 'correction'] as const

interface CountFormProps {
  dossierId: string
  last: Count | null
}

/** Enters what was counted, beginning from what the table says now; everything wrong with it is told at once. */
export function CountForm({ dossierId, last }: CountFormProps) {
  const words = useWords(fa, en)
  const known = useQuery(provinces).data ?? []
  const [csv, write] = useState<string>()
  const [countedAt, at] = useState<string | null>(null)
  const [typed, type] = useState<Pick<CountOrder, 'kind' | 'source'> & { note: string }>({
    kind: 'count',
    source: last?.source ?? '',
    note: '',
  })
  const shown = csv ?? (last === null ? '' : csvOf(last, { provinces: known, columns: words.columns }))
  const entering = useMutation({
    mutationFn: (moment: string) =>
      enterCount(dossierId, { ...typed, csv: shown, countedAt: moment, basedOn: last?.number ?? 0 }),
    onSuccess: answer => showAnswer(electionOf(dossierId).queryKey, answer),
  })
  const problemOf = useProblems(entering.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (countedAt !== null) entering.mutate(countedAt)
  }
  return (
    <form className="form" onSubmit={send}>
      <TableText csv={shown} write={write} fault={entering.error} />
      <KindChoice kind={typed.kind} onChange={kind => type({ ...typed, kind })} problem={problemOf('kind')} />
      <MomentField
        isNeeded
        label={words.countedAt}
        value={countedAt}
        onChange={at}
        problem={problemOf('countedAt')}
      />
      <TextField
        label={words.source}
        value={typed.source}
        onChange={source => type({ ...typed, source })}
        dir="auto"
        maxLength={200}
        problem={problemOf('source')}
      />
      {typed.kind === 'correction' && (
        <TextField
          label={words.correctionNote}
          value={typed.note}
          onChange={note => type({ ...typed, note })}
          dir="auto"
          maxLength={500}
          problem={problemOf('note')}
        />
      )}
      <FaultNotice fault={entering.error} />
      <FormEnd label={words.enter} done={words.entered} saving={entering} isIncomplete={countedAt === null} />
    </form>
  )
}

interface KindChoiceProps {
  kind: CountOrder['kind']
  onChange: (kind: CountOrder['kind']) => void
  problem: string | undefined
}

/** Whether more was counted or something was wrong. */
function KindChoice({ kind, onChange, problem }: KindChoiceProps) {
  const words = useWords(fa, en)
  return (
    <ChoiceField
      label={words.countKind}
      value={kind}
      choices={kinds.map(each => [each, words.countKinds[each]])}
      onChange={value => onChange(kinds.find(each => each === value) ?? 'count')}
      problem={problem}
    />
  )
}

interface TableTextProps {
  csv: string
  write: (csv: string) => void
  fault: unknown
}

/** The table as a text: typed, pasted or read from a file. */
function TableText({ csv, write, fault }: TableTextProps) {
  const words = useWords(fa, en)
  const readFile = (event: ChangeEvent<HTMLInputElement>): void => {
    void event.target.files?.[0]?.text().then(write)
  }
  return (
    <>
      <label className="field">
        <span className="label">{words.chooseFile}</span>
        <input type="file" accept=".csv,.tsv,.txt,text/csv" className="input" onChange={readFile} />
      </label>
      <TextField label={words.csv} help={words.csvHelp} value={csv} onChange={write} rows={12} dir="auto" />
      <Wrong fault={fault} />
    </>
  )
}

/** Everything that is wrong with the table, line by line. */
function Wrong({ fault }: { fault: unknown }) {
  const words = useWords(fa, en)
  const say = useSentence()
  const problems =
    fault instanceof Refused ? fault.problems.filter(({ field }) => field.startsWith('csv')) : []
  if (problems.length === 0) return null
  return (
    <div className="notice is-refused" role="alert">
      <p>{words.wrong}</p>
      <ul>
        {problems.map(({ field, problem, message }, place) => (
          <li key={`${field} ${problem} ${String(place)}`}>{say(message)}</li>
        ))}
      </ul>
    </div>
  )
}
