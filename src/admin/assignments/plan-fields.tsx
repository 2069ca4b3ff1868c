import * as z from 'zod/mini'
import { MomentField } from '../pieces/moment-field.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a plan says, as it is typed. */
export interface PlanTyped {
  title: string
  section: string
  wanted: string
  /** ISO 8601; null while there is no moment that can be read. */
  dueAt: string | null
}

/** The same as the browser keeps it. */
export const PlanKept = z.object({
  title: z.string(),
  section: z.string(),
  wanted: z.string(),
  dueAt: z.nullable(z.string()),
})

export const textOfPlan = ({ title, wanted }: PlanTyped): string => `${title}\n${wanted}`

interface PlanFieldsProps {
  typed: PlanTyped
  onChange: (typed: PlanTyped) => void
  problemOf: (field: string) => string | undefined
}

/** The fields of a plan: the same for a new one and for a change. */
export function PlanFields({ typed, onChange, problemOf }: PlanFieldsProps) {
  const words = useWords(fa, en)
  return (
    <>
      <TextField
        label={words.title}
        help={words.titleHelp}
        value={typed.title}
        onChange={title => onChange({ ...typed, title })}
        dir="auto"
        most={200}
        problem={problemOf('title')}
      />
      <SectionField
        label={words.section}
        first={words.choose}
        value={typed.section}
        onChange={section => onChange({ ...typed, section })}
        problem={problemOf('section')}
      />
      <TextField
        label={words.wanted}
        help={words.wantedHelp}
        value={typed.wanted}
        onChange={wanted => onChange({ ...typed, wanted })}
        dir="auto"
        rows={4}
        most={2000}
        problem={problemOf('wanted')}
      />
      <MomentField
        isNeeded
        label={words.due}
        help={words.dueHelp}
        value={typed.dueAt}
        onChange={dueAt => onChange({ ...typed, dueAt })}
        problem={problemOf('dueAt')}
      />
    </>
  )
}
