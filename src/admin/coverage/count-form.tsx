import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { electionOf, enterCount, type CountOrder, type Election } from '../api/coverage.ts'
import { provinces } from '../api/newsroom.ts'
import { questions, showAnswer } from '../api/questions.ts'
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
import { cellsOf } from './cells-of.ts'
import { csvOf } from './csv-of.ts'
import { TableFields } from './table-fields.tsx'
import { emptyTable, tableFrom, textOf, type ColumnWords, type TypedTable } from './typed-table.ts'

type Count = Election['counts'][number]
const kinds = ['count', 'correction'] as const

interface CountFormProps {
  dossierId: string
  last: Count | null
}

/**
 * Enters what was counted, beginning from what the table says now; everything wrong with it is told at once. What was
 * typed stays when it is refused, and when somebody else enters a count meanwhile.
 */
export function CountForm({ dossierId, last }: CountFormProps) {
  const words = useWords(fa, en)
  const known = useQuery(provinces).data ?? []
  const [base, setBase] = useState(last)
  const [typedTable, write] = useState<TypedTable>()
  const [countedAt, at] = useState<string | null>(null)
  const [typed, type] = useState<TypedAbout>({ kind: 'count', source: last?.source ?? '', note: '' })
  const table = typedTable ?? tableOfCount(base, known, words.columns)
  const { csv, rowOfLine } = textOf(table, words.columns)
  const [sentRows, remember] = useState(rowOfLine)
  const entering = useMutation({
    mutationFn: (moment: string) =>
      enterCount(dossierId, { ...typed, csv, countedAt: moment, basedOn: base?.number ?? 0 }),
    onSuccess: async answer => {
      await showAnswer(electionOf(dossierId).queryKey, answer)
      setBase(answer.election?.counts[0] ?? null)
      write(undefined)
      at(null)
    },
    onError: () => questions.invalidateQueries({ queryKey: electionOf(dossierId).queryKey }),
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (countedAt === null) return
    remember(rowOfLine)
    entering.mutate(countedAt)
  }
  const isStale = last?.number !== base?.number
  return (
    <form className="form" onSubmit={send}>
      {isStale && <CountedMeanwhile onGoOn={() => setBase(last)} />}
      <TableFields
        table={table}
        write={write}
        provinces={known.map(({ nameFa }) => nameFa)}
        wrongRows={wrongRowsOf(entering.error, sentRows)}
      />
      <Wrong fault={entering.error} />
      <AboutCount
        key={base?.number ?? 0}
        {...{ typed, type, countedAt, at }}
        problemOf={useProblems(entering.error)}
      />
      <FaultNotice fault={entering.error} />
      <FormEnd
        label={words.enter}
        done={words.entered}
        saving={entering}
        isIncomplete={countedAt === null || isStale}
      />
    </form>
  )
}

function CountedMeanwhile({ onGoOn }: { onGoOn: () => void }) {
  const words = useWords(fa, en)
  return (
    <div className="notice is-refused" role="alert">
      <p>{words.countedMeanwhile}</p>
      <button type="button" className="button desk-button" onClick={onGoOn}>
        {words.goOnWithMine}
      </button>
    </div>
  )
}

type TypedAbout = Pick<CountOrder, 'kind' | 'source'> & { note: string }

interface AboutCountProps {
  typed: TypedAbout
  type: (typed: TypedAbout) => void
  countedAt: string | null
  at: (moment: string | null) => void
  problemOf: (field: string) => string | undefined
}

/** Of which moment the count tells, who says so, and what was wrong before a correction. */
function AboutCount({ typed, type, countedAt, at, problemOf }: AboutCountProps) {
  const words = useWords(fa, en)
  return (
    <>
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
    </>
  )
}

/** What the table says now; before the first count an empty one. */
function tableOfCount(
  last: Count | null,
  known: readonly { slug: string; nameFa: string }[],
  columns: ColumnWords,
): TypedTable {
  const names = known.map(({ nameFa }) => nameFa)
  if (last === null) return emptyTable(names)
  return tableFrom(cellsOf(csvOf(last, { provinces: known, columns })), names, columns)
}

function wrongRowsOf(fault: unknown, rowOfLine: ReadonlyMap<number, number>): ReadonlySet<number> {
  const lines =
    fault instanceof Refused ? fault.problems.map(({ field }) => /^csv\.(\d+)$/.exec(field)?.[1]) : []
  return new Set(
    lines
      .filter(line => line !== undefined)
      .map(line => (line === '1' ? -1 : (rowOfLine.get(Number(line)) ?? Number.NaN))),
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
