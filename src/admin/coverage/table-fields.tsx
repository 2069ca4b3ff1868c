import { useState } from 'react'
import { FileChoice } from '../pieces/file-choice.tsx'
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
  const readFile = async (file: File): Promise<void> => {
    const csv = await file.text()
    writeText(undefined)
    read(csv)
  }
  const change = (csv: string): void => {
    writeText(csv)
    read(csv)
  }
  return (
    <>
      <FileChoice
        label={words.chooseFile}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => file && void readFile(file)}
      />
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
