import { useQuery } from '@tanstack/react-query'
import { sections } from '../api/newsroom.ts'
import { useSay } from '../words/use-say.ts'
import { ChoiceField } from './choice-field.tsx'

interface SectionFieldProps {
  label: string
  /** What stands first: all sections, or a request to choose. */
  first: string
  value: string
  onChange: (slug: string) => void
  problem?: string | undefined
  isFilter?: boolean
}

/** The sections of the newsroom to choose from. */
export function SectionField({ first, ...props }: SectionFieldProps) {
  const { language } = useSay()
  const known = useQuery(sections).data ?? []
  const offered = known.filter(
    ({ state, slug }) => props.isFilter === true || state !== 'closed' || slug === props.value,
  )
  const named = offered.map(
    ({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const,
  )
  return <ChoiceField {...props} choices={[['', first], ...named]} />
}
