import { useQuery } from '@tanstack/react-query'
import { reachOfAdvisory } from '../api/both-ways.ts'
import { officeKinds, offices } from '../api/network.ts'
import { provinces } from '../api/newsroom.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OfficesField } from './offices-field.tsx'

/** Offices by their slugs, and what others have to be. */
interface To {
  offices: string[]
  under: string | null
  province: string | null
  kind: (typeof officeKinds)[number] | null
}

interface ToFieldsProps {
  to: To
  onChange: (to: To) => void
  problem: string | undefined
}

/** How many offices that is, before it goes to them. */
function Reach({ to }: { to: To }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isChosen = to.offices.length > 0 || to.under !== null || to.province !== null || to.kind !== null
  const reach = useQuery({ ...reachOfAdvisory(to), enabled: isChosen })
  return (
    <p className="note" role="status">
      {isChosen &&
        reach.data !== undefined &&
        words.goesTo(reach.data.offices, say.count(reach.data.offices))}
    </p>
  )
}

/** To which offices: those chosen by name, and those that stand in a part of the tree, a province and a kind. */
export function ToFields({ to, onChange, problem }: ToFieldsProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const known = useQuery(offices).data ?? []
  const places = useQuery(provinces).data ?? []
  const orNone = (value: string): string | null => (value === '' ? null : value)
  return (
    <fieldset className="heap is-close">
      <legend className="label">{words.to}</legend>
      <OfficesField
        label={words.officesByName}
        chosen={to.offices}
        onChange={chosen => onChange({ ...to, offices: chosen })}
        problem={problem}
      />
      <ChoiceField
        label={words.under}
        value={to.under ?? ''}
        choices={[['', words.any], ...known.map(({ slug, name }) => [slug, name] as const)]}
        onChange={under => onChange({ ...to, under: orNone(under) })}
      />
      <ChoiceField
        label={words.province}
        value={to.province ?? ''}
        choices={[
          ['', words.any],
          ...places.map(
            ({ slug, nameFa, nameEn }) => [slug, say.language === 'fa' ? nameFa : nameEn] as const,
          ),
        ]}
        onChange={province => onChange({ ...to, province: orNone(province) })}
      />
      <ChoiceField
        label={words.officeKind}
        value={to.kind ?? ''}
        choices={[['', words.any], ...officeKinds.map(kind => [kind, words.officeKinds[kind]] as const)]}
        onChange={value => onChange({ ...to, kind: officeKinds.find(kind => kind === value) ?? null })}
      />
      <p className="note">{words.toSays}</p>
      <Reach to={to} />
    </fieldset>
  )
}
