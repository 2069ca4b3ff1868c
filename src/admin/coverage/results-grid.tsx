import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import {
  pasted,
  withCell,
  withChoice,
  withChoiceAgain,
  withoutChoice,
  type Place,
  type TakenChoice,
  type TypedRow,
  type TypedTable,
} from './typed-table.ts'

interface ResultsGridProps {
  table: TypedTable
  write: (table: TypedTable) => void
  /** Rows of which something is wrong; -1 is that of the names. */
  wrongRows: ReadonlySet<number>
}

/** A table of results to type in: arrows and Enter go up and down, Tab along; what is copied from a spreadsheet fills it. */
export function ResultsGrid({ table, write, wrongRows }: ResultsGridProps) {
  const words = useWords(fa, en)
  const grid = useRef<HTMLTableElement>(null)
  const cell = (place: Place): CellProps => ({
    place,
    onType: text => write(withCell(table, place, text)),
    onPaste: text => write(pasted(table, { at: place, text }, words.columns)),
    onLeave: rows => focusCell(grid.current, { ...place, row: place.row + rows }),
    isWrong: wrongRows.has(place.row),
  })
  return (
    <>
      <p className="note" id="grid-help">
        {words.gridHelp}
      </p>
      <div className="count-frame">
        <table className="count-grid" ref={grid} aria-describedby="grid-help">
          <thead>
            <tr>
              <th scope="col">{words.columns.province}</th>
              {table.choices.map((choice, column) => (
                <th scope="col" key={column}>
                  <Cell
                    {...cell({ row: -1, column })}
                    text={choice}
                    label={words.choiceName(String(column + 1))}
                  />
                </th>
              ))}
              <th scope="col">{words.columns.invalid}</th>
              <th scope="col">{words.columns.eligible}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <GridRow key={at} {...{ table, write, row, at, cell }} />
            ))}
          </tbody>
          <Totals table={table} />
        </table>
      </div>
      <Choices table={table} write={write} />
    </>
  )
}

/** One more choice, one fewer, and the one that was taken out last put back. */
function Choices({ table, write }: Pick<ResultsGridProps, 'table' | 'write'>) {
  const words = useWords(fa, en)
  const say = useSay()
  const [taken, remember] = useState<TakenChoice>()
  const nameOf = (name: string, at: number): string => name.trim() || words.choiceName(say.count(at + 1))
  const takeOut = (at: number): void => {
    const { table: rest, taken: choice } = withoutChoice(table, at)
    remember(choice)
    write(rest)
  }
  const putBack = (choice: TakenChoice): void => {
    remember(undefined)
    write(withChoiceAgain(table, choice))
  }
  return (
    <div className="row is-close">
      <button type="button" className="button desk-button" onClick={() => write(withChoice(table))}>
        {words.addChoice}
      </button>
      <ChoiceField
        isFilter
        label={words.takeChoiceOut}
        value=""
        disabled={table.choices.length < 2}
        choices={[['', '—'], ...table.choices.map((name, at) => [String(at), nameOf(name, at)] as const)]}
        onChange={at => takeOut(Number(at))}
      />
      {taken !== undefined && (
        <button type="button" className="button desk-button quiet" onClick={() => putBack(taken)}>
          {words.putChoiceBack(nameOf(taken.name, taken.at))}
        </button>
      )}
    </div>
  )
}

interface GridRowProps extends Pick<ResultsGridProps, 'table' | 'write'> {
  row: TypedRow
  at: number
  cell: (place: Place) => CellProps
}

function GridRow({ table, write, row, at, cell }: GridRowProps) {
  const words = useWords(fa, en)
  const rename = (province: string): void =>
    write({ ...table, rows: table.rows.with(at, { ...row, province }) })
  const nameOf = (column: number): string =>
    [...table.choices, words.columns.invalid, words.columns.eligible][column] ?? ''
  return (
    <tr>
      <th scope="row" lang="fa">
        {row.isKnown ? (
          row.province
        ) : (
          <input
            className="input"
            dir="auto"
            value={row.province}
            aria-label={words.columns.province}
            onChange={event => rename(event.target.value)}
          />
        )}
      </th>
      {row.cells.map((text, column) => (
        <td key={column}>
          <Cell
            {...cell({ row: at, column })}
            text={text}
            label={`${row.province}، ${nameOf(column)}`}
            isNumber
          />
        </td>
      ))}
    </tr>
  )
}

interface CellProps {
  place: Place
  onType: (text: string) => void
  onPaste: (text: string) => void
  /** Goes up or down by some rows. */
  onLeave: (rows: number) => void
  isWrong: boolean
}

function Cell({
  place,
  text,
  label,
  isNumber = false,
  onType,
  onPaste,
  onLeave,
  isWrong,
}: CellProps & { text: string; label: string; isNumber?: boolean }) {
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const rows = rowsOf(event)
    if (rows === 0) return
    event.preventDefault()
    onLeave(rows)
  }
  const paste = (event: ClipboardEvent): void => {
    const copied = event.clipboardData.getData('text/plain')
    // A single cell is pasted like any text.
    if (!/[\t\n]/.test(copied.trimEnd())) return
    event.preventDefault()
    onPaste(copied)
  }
  return (
    <input
      className="input"
      type="text"
      inputMode={isNumber ? 'numeric' : 'text'}
      dir={isNumber ? 'ltr' : 'auto'}
      autoComplete="off"
      data-cell={`${place.row} ${place.column}`}
      aria-label={label}
      aria-invalid={isWrong}
      value={text}
      onChange={event => onType(event.target.value)}
      onKeyDown={press}
      onPaste={paste}
    />
  )
}

function rowsOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) return 1
  return key === 'ArrowUp' || key === 'Enter' ? -1 : 0
}

function focusCell(grid: HTMLTableElement | null, { row, column }: Place): void {
  const cell = grid?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`)
  cell?.focus()
  cell?.select()
}

function Totals({ table }: { table: TypedTable }) {
  const words = useWords(fa, en)
  const say = useSay()
  const sums = [...table.choices, '', ''].map((_, column) =>
    table.rows.reduce((sum, { cells }) => sum + (countIn(cells[column] ?? '') ?? 0), 0),
  )
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.total}</th>
        {sums.map((sum, column) => (
          <td key={column} dir="ltr">
            {say.count(sum)}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** What a cell counts, as far as it is a number: the server looks closer. */
function countIn(cell: string): number | undefined {
  const digits = toLatinDigits(cell).replaceAll(/[\u066C,\s]/g, '')
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined
}
