import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { TypedEvent } from './typed-event.ts'

type Field = 'titleEn' | 'placeEn' | 'aboutEn' | 'hostEn'

interface EnglishFieldsProps {
  typed: TypedEvent
  type: (typed: TypedEvent) => void
  problemOf: (field: string) => string | undefined
  /** No office of the network invites: the host has no English name of its own. */
  namesHost: boolean
}

/** What English readers are told of an event; without a title they are not told of it. */
export function EnglishFields({ typed, type, problemOf, namesHost }: EnglishFieldsProps) {
  const words = useWords(fa, en)
  const field = (name: Field) => ({
    label: words.english[name],
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
    dir: 'ltr' as const,
    problem: problemOf(name),
  })
  return (
    <section className="heap">
      <h2 className="pane-title">{words.inEnglish}</h2>
      <p className="note">{words.inEnglishSays}</p>
      <TextField {...field('titleEn')} most={200} />
      {namesHost && <TextField {...field('hostEn')} most={200} />}
      <TextField {...field('placeEn')} most={300} />
      <TextField {...field('aboutEn')} rows={3} most={2000} />
    </section>
  )
}
