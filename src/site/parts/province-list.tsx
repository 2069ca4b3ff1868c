import { comparePersian } from '../../persian/index.ts'
import type { Edition, ProvinceName } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import { countIn, nameIn } from '../wording/words.ts'

interface ProvinceListProps {
  edition: Edition
  provinces: readonly ProvinceName[]
  counts: ReadonlyMap<string, number>
}

/** The provinces by name, each with the number of its stories of today. */
export const ProvinceList = ({ edition, provinces, counts }: ProvinceListProps) => (
  <ul class="provinces">
    {inAlphabet(edition, provinces).map(province => {
      const count = counts.get(province.slug) ?? 0
      return (
        <li>
          <a href={addresses.province(edition, province.slug)}>
            {nameIn(edition, province)}
            {count > 0 && <span>{countIn(edition, count)}</span>}
          </a>
        </li>
      )
    })}
  </ul>
)

/** By the alphabet of the edition. */
export const inAlphabet = (edition: Edition, provinces: readonly ProvinceName[]): ProvinceName[] =>
  [...provinces].sort((one, other) => comparePersian(nameIn(edition, one), nameIn(edition, other)))
