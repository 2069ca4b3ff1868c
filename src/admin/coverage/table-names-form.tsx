import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { electionOf, nameTable, type Election } from '../api/coverage.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

const NamesKept = z.object({
  title: z.string(),
  titleEn: z.string(),
  choicesEn: z.record(z.string(), z.string()),
})

const namesOf = (election: Election | null): z.infer<typeof NamesKept> => ({
  title: election?.title ?? '',
  titleEn: election?.titleEn ?? '',
  choicesEn: election?.choicesEn ?? {},
})

/** What a table of results and its choices are called; English readers see it once it has an English title. */
export function TableNamesForm({ dossierId, election }: { dossierId: string; election: Election | null }) {
  const words = useWords(fa, en)
  const [begun] = useState(() => namesOf(election))
  const form = useTyped({ thing: `table-names.${dossierId}`, begun, shape: NamesKept })
  const { typed, type, settle } = form
  const naming = useMutation({
    mutationFn: () => nameTable(dossierId, typed),
    onSuccess: async answer => {
      settle(typed, namesOf(answer.election))
      await showAnswer(electionOf(dossierId).queryKey, answer)
    },
  })
  const problemOf = useProblems(naming.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    naming.mutate()
  }
  return (
    <form className="form" onSubmit={send}>
      <LeftWords
        of={form}
        textOf={({ title, titleEn, choicesEn }) => [title, titleEn, ...Object.values(choicesEn)].join('\n')}
      />
      <TextField
        label={words.tableTitle}
        value={typed.title}
        onChange={title => type({ ...typed, title })}
        dir="auto"
        most={200}
        problem={problemOf('title')}
      />
      <TextField
        label={words.tableTitleEn}
        help={words.tableTitleEnHelp}
        value={typed.titleEn}
        onChange={titleEn => type({ ...typed, titleEn })}
        dir="ltr"
        most={200}
        problem={problemOf('titleEn')}
      />
      {typed.titleEn !== '' &&
        election?.counts[0]?.choices.map(choice => (
          <TextField
            key={choice}
            label={words.choiceEn(choice)}
            value={typed.choicesEn[choice] ?? ''}
            onChange={name => type({ ...typed, choicesEn: { ...typed.choicesEn, [choice]: name } })}
            dir="ltr"
            most={200}
          />
        ))}
      <FaultNotice fault={naming.error} />
      <FormEnd label={words.name} done={words.entered} saving={naming} />
    </form>
  )
}
