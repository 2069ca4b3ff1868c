import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { offices, type Office } from '../api/network.ts'
import type { ProvinceLine } from '../api/sections.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ProvinceOffices } from './province-offices.tsx'

interface ProvinceTableProps {
  lines: readonly ProvinceLine[]
  chosen: string | undefined
  isManager: boolean
}

/** Every province with its address, the cities that stand for it, its offices, and how many stories it has. */
export function ProvinceTable({ lines, chosen, isManager }: ProvinceTableProps) {
  const words = useWords(fa, en)
  const known = useQuery(offices).data ?? []
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.address}</th>
          <th scope="col">{words.cities}</th>
          <th scope="col">{words.offices}</th>
          <th scope="col">{words.stories}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(province => (
          <ProvinceRow
            key={province.slug}
            province={province}
            offices={known.filter(({ provinceSlug }) => provinceSlug === province.slug)}
            isChosen={province.slug === chosen}
            isManager={isManager}
          />
        ))}
      </tbody>
    </table>
  )
}

interface ProvinceRowProps {
  province: ProvinceLine
  offices: readonly Office[]
  isChosen: boolean
  isManager: boolean
}

function ProvinceRow({ province, offices: own, isChosen, isManager }: ProvinceRowProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { slug, nameFa, nameEn, cities, stories } = province
  const [name, other] = say.language === 'fa' ? [nameFa, nameEn] : [nameEn, nameFa]
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <th scope="row">
        {isManager ? (
          <Link to="/provinces" search={{ province: slug }} hash="province">
            {name}
          </Link>
        ) : (
          name
        )}{' '}
        <span className="note" dir="auto">
          {other}
        </span>
      </th>
      <td className="is-whole" data-label={words.address}>
        <bdi dir="ltr">/province/{slug}</bdi>
      </td>
      <td data-label={words.cities}>
        {cities.length === 0 ? (
          <span className="note">{words.noCities}</span>
        ) : (
          cities.map((city, place) => (
            <span key={city}>
              {place > 0 && words.comma}
              <bdi>{city}</bdi>
            </span>
          ))
        )}
      </td>
      <td className="is-whole" data-label={words.offices}>
        <ProvinceOffices offices={own} />
      </td>
      <td className="number" data-label={words.stories}>
        {say.count(stories)}
      </td>
    </tr>
  )
}
