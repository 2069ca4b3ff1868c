import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sectionTree, type SectionLine } from '../api/sections.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OrderTabs } from './order-tabs.tsx'
import { sectionFrom } from './section-chosen.ts'
import { SectionForm } from './section-form.tsx'
import { SectionTable } from './section-table.tsx'

/** The tree of sections, and beside it the one that was chosen from it. */
export function SectionsScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Sections />
    </OnlyFor>
  )
}

function Sections() {
  const words = useWords(fa, en)
  const isManager = useMay()('section.manage')
  const asked = useQuery(sectionTree)
  const { section: chosen } = useAddressSearch(sectionFrom)
  useTitle(words.sections)
  return (
    <>
      <OrderTabs />
      <div className={isManager ? 'with-side is-wide' : undefined}>
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.sections}</h1>
            {isManager && (
              <div className="is-apart">
                <Link
                  to="/sections"
                  search={{ section: 'new' }}
                  hash="section"
                  className="button desk-button is-main"
                >
                  {words.addSection}
                </Link>
              </div>
            )}
          </header>
          <Reading of={asked}>
            {tree => <SectionTable tree={tree} chosen={chosen} isManager={isManager} />}
          </Reading>
          <p className="note">{words.sectionsSay}</p>
        </section>
        {isManager && (
          <aside className="pane is-stack" id="section" aria-label={words.edit}>
            {asked.data !== undefined && <Chosen tree={asked.data} id={chosen} />}
          </aside>
        )}
      </div>
    </>
  )
}

function Chosen({ tree, id }: { tree: readonly SectionLine[]; id: string | undefined }) {
  const words = useWords(fa, en)
  const section = tree.find(each => each.id === id)
  if (section === undefined && id !== 'new') return <p className="note">{words.chooseSection}</p>
  return <SectionForm key={id} tree={tree} section={section} />
}
