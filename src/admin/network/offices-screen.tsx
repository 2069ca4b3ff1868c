import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { provinces } from '../api/newsroom.ts'
import { offices, type Office } from '../api/network.ts'
import { useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OtherTabs } from './inbox-tabs.tsx'
import { OfficeForm } from './office-form.tsx'
import { OfficePeople } from './office-people.tsx'
import { inTree, officeFrom } from './office-tree.ts'

/** The offices as a tree, and beside it the one that was chosen. */
export function OfficesScreen(): ReactNode {
  return (
    <OnlyFor holders={['staff.manage']}>
      <Offices />
    </OnlyFor>
  )
}

function Offices() {
  const words = useWords(fa, en)
  const asked = useQuery(offices)
  const { office: chosen } = useAddressSearch(officeFrom)
  useTitle(words.officesTitle)
  return (
    <>
      <nav className="tabs" aria-label={words.statuses}>
        <Link to="/releases" search={{}} activeOptions={{ exact: true }}>
          {words.inboxTitle}
        </Link>
        <OtherTabs isDesk />
      </nav>
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.officesTitle}</h1>
            <p>{words.officesSay}</p>
            <div className="is-apart">
              <Link
                to="/offices"
                search={{ office: 'new' }}
                hash="office"
                className="button desk-button is-main"
              >
                {words.newOffice}
              </Link>
            </div>
          </header>
          <Reading of={asked}>{known => <OfficeTree offices={known} chosen={chosen} />}</Reading>
        </section>
        <aside className="pane is-stack" id="office" aria-label={words.saveOffice}>
          {asked.data !== undefined && <Chosen offices={asked.data} slug={chosen} />}
        </aside>
      </div>
    </>
  )
}

function OfficeTree({ offices: known, chosen }: { offices: readonly Office[]; chosen: string | undefined }) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const named = useQuery(provinces).data ?? []
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.office}</th>
          <th scope="col">{words.officeOrder.kind}</th>
          <th scope="col">{words.officeOrder.province}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {inTree(known).map(({ office, depth }) => {
          const province = named.find(({ slug }) => slug === office.provinceSlug)
          return (
            <tr key={office.id} aria-selected={office.slug === chosen}>
              <th scope="row" className={`tree-${Math.min(depth, 3)}`}>
                <Link to="/offices" search={{ office: office.slug }} hash="office" dir="auto">
                  {office.name}
                </Link>
              </th>
              <td>{words.kinds[office.kind]}</td>
              <td>{(language === 'fa' ? province?.nameFa : province?.nameEn) ?? words.wholeCountry}</td>
              <td className="note">{office.verifiedAt === null ? words.notVerified : words.verified}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Chosen({ offices: known, slug }: { offices: readonly Office[]; slug: string | undefined }) {
  const words = useWords(fa, en)
  if (slug === 'new') return <OfficeForm key="new" offices={known} />
  const office = known.find(each => each.slug === slug)
  if (office === undefined) return <p className="note">{words.chooseOffice}</p>
  return (
    <>
      <OfficeForm key={office.slug} office={office} offices={known} />
      <OfficePeople key={`${office.slug} people`} office={office} />
    </>
  )
}
