import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { provinceLines, type ProvinceLine } from '../api/sections.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OrderTabs } from './order-tabs.tsx'
import { ProvinceForm } from './province-form.tsx'
import { ProvinceTable } from './province-table.tsx'
import { provinceFrom } from './section-chosen.ts'

/** The provinces by the Persian alphabet, and beside them the one that was chosen. */
export function ProvincesScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Provinces />
    </OnlyFor>
  )
}

function Provinces() {
  const words = useWords(fa, en)
  const isManager = useMay()('section.manage')
  const asked = useQuery(provinceLines)
  const { province: chosen } = useAddressSearch(provinceFrom)
  useTitle(words.provinces)
  return (
    <>
      <OrderTabs />
      <div className={isManager ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.provinces}</h1>
            <p>{words.provincesSay}</p>
          </header>
          <Reading of={asked}>
            {lines => <ProvinceTable lines={lines} chosen={chosen} isManager={isManager} />}
          </Reading>
        </section>
        {isManager && (
          <aside className="pane is-stack" id="province" aria-label={words.editProvince}>
            {asked.data !== undefined && <Chosen lines={asked.data} slug={chosen} />}
          </aside>
        )}
      </div>
    </>
  )
}

function Chosen({ lines, slug }: { lines: readonly ProvinceLine[]; slug: string | undefined }) {
  const words = useWords(fa, en)
  const province = lines.find(each => each.slug === slug)
  if (province === undefined) return <p className="note">{words.chooseProvince}</p>
  return <ProvinceForm key={slug} province={province} />
}
