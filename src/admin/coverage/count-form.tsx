import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
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
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSentence } from '../words/use-sentence.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { cellsOf } from './cells-of.ts'
import { csvOf } from './csv-of.ts'
import { TableFields } from './table-fields.tsx'
import { emptyTable, TableKept, tableFrom, textOf, type ColumnWords, type TypedTable } from './typed-table.ts'

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
  const digits = useSay().code
  const known = useQuery(provinces).data ?? []
  const [base, setBase] = useState(last)
  const [begun] = useState(() => nothingOf(last))
  const form = useTyped({ thing: `count.${dossierId}`, begun, shape: CountKept })
  const { typed, type, settle } = form
  const { countedAt } = typed
  const table = typed.table ?? tableOfCount(base, known, { columns: words.columns, digits })
  const { csv, rowOfLine } = textOf(table, words.columns)
  const [sentRows, remember] = useState(rowOfLine)
  const entering = useEntering(dossierId, entered => {
    settle(typed, nothingOf(entered))
    setBase(entered)
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (countedAt === null) return
    remember(rowOfLine)
    const { kind, source, note } = typed
    entering.mutate({ ...{ kind, source, note, csv, countedAt }, basedOn: base?.number ?? 0 })
  }
  const isStale = last?.number !== base?.number
  return (
    <form className="form" onSubmit={send}>
      <LeftWords
        of={form}
        textOf={left => (left.table === null ? '' : textOf(left.table, words.columns).csv)}
      />
      {isStale && <CountedMeanwhile onGoOn={() => setBase(last)} />}
      <TableFields
        table={table}
        write={table => type({ ...typed, table })}
        provinces={known.map(({ nameFa }) => nameFa)}
        wrongRows={wrongRowsOf(entering.error, sentRows)}
      />
      <Wrong fault={entering.error} table={table} rowOfLine={sentRows} />
      <AboutCount
        key={`${base?.number ?? 0} ${form.taken}`}
        typed={typed}
        type={about => type({ ...typed, ...about })}
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

/** Enters a count, and tells of the one that the table says then. */
function useEntering(dossierId: string, onEntered: (count: Count | null) => void) {
  const { queryKey } = electionOf(dossierId)
  return useMutation({
    mutationFn: (order: CountOrder) => enterCount(dossierId, order),
    onSuccess: async answer => {
      onEntered(answer.election?.counts[0] ?? null)
      await showAnswer(queryKey, answer)
    },
    onError: () => questions.invalidateQueries({ queryKey }),
  })
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

const CountKept = z.object({
  kind: z.enum(kinds),
  source: z.string(),
  note: z.string(),
  countedAt: z.nullable(z.string()),
  /** Null: what the table says now. */
  table: z.nullable(TableKept),
})
type TypedCount = z.infer<typeof CountKept>
type TypedAbout = Omit<TypedCount, 'table'>

const nothingOf = (last: Count | null): TypedCount => ({
  ...{ kind: 'count', source: last?.source ?? '', note: '', countedAt: null, table: null },
})

interface AboutCountProps {
  typed: TypedAbout
  type: (typed: TypedAbout) => void
  problemOf: (field: string) => string | undefined
}

/** Of which moment the count tells, who says so, and what was wrong before a correction. */
function AboutCount({ typed, type, problemOf }: AboutCountProps) {
  const words = useWords(fa, en)
  return (
    <>
      <KindChoice kind={typed.kind} onChange={kind => type({ ...typed, kind })} problem={problemOf('kind')} />
      <MomentField
        isNeeded
        label={words.countedAt}
        value={typed.countedAt}
        onChange={countedAt => type({ ...typed, countedAt })}
        problem={problemOf('countedAt')}
      />
      <TextField
        label={words.source}
        value={typed.source}
        onChange={source => type({ ...typed, source })}
        dir="auto"
        most={200}
        problem={problemOf('source')}
      />
      {typed.kind === 'correction' && (
        <TextField
          label={words.correctionNote}
          value={typed.note}
          onChange={note => type({ ...typed, note })}
          dir="auto"
          most={500}
          problem={problemOf('note')}
        />
      )}
    </>
  )
}

interface ShownCount {
  columns: ColumnWords
  /** Digits as the screen writes them; the server reads both. */
  digits: (cell: string) => string
}

/** What the table says now; before the first count an empty one. */
function tableOfCount(
  last: Count | null,
  known: readonly { slug: string; nameFa: string }[],
  { columns, digits }: ShownCount,
): TypedTable {
  const names = known.map(({ nameFa }) => nameFa)
  if (last === null) return emptyTable(names)
  const { choices, rows } = tableFrom(cellsOf(csvOf(last, { provinces: known, columns })), names, columns)
  return { choices, rows: rows.map(row => ({ ...row, cells: row.cells.map(digits) })) }
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

interface WrongProps {
  fault: unknown
  table: TypedTable
  /** The rows of the lines that were sent. */
  rowOfLine: ReadonlyMap<number, number>
}

/** Everything that is wrong with the table, with the province of which it is. */
function Wrong({ fault, table, rowOfLine }: WrongProps) {
  const words = useWords(fa, en)
  const say = useSentence()
  const problems =
    fault instanceof Refused ? fault.problems.filter(({ field }) => field.startsWith('csv')) : []
  if (problems.length === 0) return null
  const provinceOf = (field: string): string =>
    table.rows[rowOfLine.get(Number(field.slice('csv.'.length))) ?? -1]?.province ?? ''
  return (
    <div className="notice is-refused" role="alert">
      <p>{words.wrong}</p>
      <ul>
        {problems.map(({ field, problem, message }, place) => (
          <li key={`${field} ${problem} ${String(place)}`}>
            <b lang="fa">{provinceOf(field)}</b> {say(message)}
          </li>
        ))}
      </ul>
    </div>
  )
}
