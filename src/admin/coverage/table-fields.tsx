import { useState, type ChangeEvent } from 'react'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { cellsOf } from './cells-of.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ResultsGrid } from './results-grid.tsx'
import { tableFrom, textOf, type TypedTable } from './typed-table.ts'

interface TableFieldsProps {
  table: TypedTable
  write: (table: TypedTable) => void
  provinces: readonly string[]
  wrongRows: ReadonlySet<number>
}

/** The table cell by cell, or as one text; from a file as well. */
export function TableFields({ table, write, provinces: known, wrongRows }: TableFieldsProps) {
  const words = useWords(fa, en)
  const [text, writeText] = useState<string>()
  const read = (csv: string): void => write(tableFrom(cellsOf(csv), known, words.columns))
  const readFile = (event: ChangeEvent<HTMLInputElement>): void => {
    void event.target.files?.[0]?.text().then(csv => {
      writeText(undefined)
      read(csv)
    })
  }
  const change = (csv: string): void => {
    writeText(csv)
    read(csv)
  }
  return (
    <>
      <label className="field">
        <span className="label">{words.chooseFile}</span>
        <input type="file" accept=".csv,.tsv,.txt,text/csv" className="input" onChange={readFile} />
      </label>
      <ResultsGrid
        table={table}
        write={changed => {
          writeText(undefined)
          write(changed)
        }}
        wrongRows={wrongRows}
      />
      <details className="fold">
        <summary>{words.asText}</summary>
        <TextField
          label={words.csv}
          help={words.csvHelp}
          value={text ?? textOf(table, words.columns).csv}
          onChange={change}
          rows={12}
          dir="auto"
        />
      </details>
    </>
  )
}
