import { useQuery } from '@tanstack/react-query'
import { writers } from '../api/day.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface WriterFieldProps {
  label: string
  /** A person's id; null for nobody. */
  value: string | null
  onChange: (id: string | null) => void
  problem?: string | undefined
}

/** Those who can be given a story, and nobody. */
export function WriterField({ value, onChange, ...rest }: WriterFieldProps) {
  const words = useWords(fa, en)
  const known = useQuery(writers).data ?? []
  return (
    <ChoiceField
      {...rest}
      value={value ?? ''}
      choices={[['', words.nobody], ...known.map(({ id, name }) => [id, name] as const)]}
      onChange={id => onChange(id === '' ? null : id)}
    />
  )
}
