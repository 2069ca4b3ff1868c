import { useQuery } from '@tanstack/react-query'
import { writers } from '../api/day.ts'
import { provinces, storyKinds, type StoryFilters } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { SectionField } from '../pieces/section-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { DayField } from './day-field.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { filtersFrom } from './story-filters.ts'

interface FilterChoicesProps {
  filters: StoryFilters
  onNarrow: (change: StoryFilters) => void
}

/** The choices that narrow the list beside its words. */
export function FilterChoices({ filters, onNarrow }: FilterChoicesProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  return (
    <>
      <SectionField
        isFilter
        label={words.section}
        first={words.allSections}
        value={filters.section ?? ''}
        onChange={section => onNarrow({ section })}
      />
      <ProvinceChoice filters={filters} onNarrow={onNarrow} />
      <ChoiceField
        isFilter
        label={words.edition}
        value={filters.edition ?? ''}
        choices={[
          ['', words.bothEditions],
          ['fa', shared.editions.fa],
          ['en', shared.editions.en],
        ]}
        onChange={edition => onNarrow({ edition: filtersFrom({ edition }).edition })}
      />
      <ChoiceField
        isFilter
        label={words.kind}
        value={filters.kind ?? ''}
        choices={[['', words.allKinds], ...storyKinds.map(kind => [kind, shared.kinds[kind]] as const)]}
        onChange={kind => onNarrow({ kind: filtersFrom({ kind }).kind })}
      />
      <AuthorChoice filters={filters} onNarrow={onNarrow} />
      <div className="filter-span">
        <DayField label={words.from} value={filters.from} onChange={from => onNarrow({ from })} />
        <DayField label={words.until} value={filters.until} onChange={until => onNarrow({ until })} />
      </div>
    </>
  )
}

function ProvinceChoice({ filters, onNarrow }: FilterChoicesProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const known = useQuery(provinces).data ?? []
  const named = known.map(({ slug, nameFa, nameEn }) => [slug, language === 'fa' ? nameFa : nameEn] as const)
  return (
    <ChoiceField
      isFilter
      label={words.province}
      value={filters.province ?? ''}
      choices={[['', words.allProvinces], ...named]}
      onChange={province => onNarrow({ province })}
    />
  )
}

const myself = 'true'

/** Anybody, oneself, or (for who reviews the work of others) one of those who write. */
function AuthorChoice({ filters, onNarrow }: FilterChoicesProps) {
  const words = useWords(fa, en)
  const mayAskFor = useMay()('story.review')
  const known = useQuery({ ...writers, enabled: mayAskFor }).data ?? []
  return (
    <ChoiceField
      isFilter
      label={words.whose}
      value={filters.mine ?? filters.author ?? ''}
      choices={[
        ['', words.anyone],
        [myself, words.mine],
        ...known.map(({ id, name }) => [id, name] as const),
      ]}
      onChange={whose =>
        onNarrow({
          mine: whose === myself ? 'true' : undefined,
          author: whose === myself || whose === '' ? undefined : whose,
        })
      }
    />
  )
}
