import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface TitleAndIntroductionProps<Typed> {
  typed: Typed
  type: (typed: Typed) => void
  /** Of the introduction. */
  rows: number
  problemOf: (field: string) => string | undefined
}

/** What every dossier has from the first moment. */
export function TitleAndIntroduction<Typed extends { title: string; introduction: string }>({
  typed,
  type,
  rows,
  problemOf,
}: TitleAndIntroductionProps<Typed>) {
  const words = useWords(fa, en)
  return (
    <>
      <TextField
        label={words.name}
        value={typed.title}
        onChange={title => type({ ...typed, title })}
        dir="auto"
        most={200}
        problem={problemOf('title')}
      />
      <TextField
        label={words.introduction}
        help={words.introductionHelp}
        value={typed.introduction}
        onChange={introduction => type({ ...typed, introduction })}
        dir="auto"
        rows={rows}
        most={3000}
        problem={problemOf('introduction')}
      />
    </>
  )
}
