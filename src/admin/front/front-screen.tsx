import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { arrangedOf, type Arranged, type ArrangedPage } from '../api/front.ts'
import { sections } from '../api/newsroom.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { ArrangingBar } from './arranging-bar.tsx'
import { BannerForm } from './banner-form.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { pageFrom } from './front-address.ts'
import { HistoryList } from './history-list.tsx'
import { PagePlaces } from './page-places.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { useArranging } from './use-arranging.ts'

/** The front page of an edition, or a section's page, arranged by its editors. */
export function FrontScreen(): ReactNode {
  const words = useWords(fa, en)
  const page = useAddressSearch(pageFrom)
  const asked = useQuery(arrangedOf(page))
  useTitle(words.front)
  return (
    <OnlyFor holders={['story.publish']}>
      <PageTabs page={page} />
      <Reading of={asked}>
        {arranged => (
          <Arrange key={`${page.edition} ${page.section ?? ''}`} page={page} arranged={arranged} />
        )}
      </Reading>
    </OnlyFor>
  )
}

function Arrange({ page, arranged }: { page: ArrangedPage; arranged: Arranged }) {
  const may = useMay()
  const arranging = useArranging(page, arranged)
  const isFront = page.section === undefined
  return (
    <>
      <ArrangingBar page={page} arranged={arranged} arranging={arranging} />
      <div className="with-side is-wide arrange">
        <section className="pane is-stack">
          <PageHead page={page} mayArrange={arranged.mayArrange} />
          {isFront && may('front.arrange') && <BannerForm edition={page.edition} />}
          <PagePlaces page={page} arranged={arranged} arranging={arranging} />
          <HistoryList arranged={arranged} arranging={arranging} />
        </section>
        <PhonePreview page={page} places={arranging.places} />
      </div>
    </>
  )
}

function PageHead({ page, mayArrange }: { page: ArrangedPage; mayArrange: boolean }) {
  const words = useWords(fa, en)
  const name = useSectionName(page.section)
  const other = page.edition === 'fa' ? 'en' : 'fa'
  return (
    <header className="page-head">
      <h1>{page.section === undefined ? words.front : words.section(name)}</h1>
      <p>{mayArrange ? words.emptySays : words.notYours}</p>
      {page.section !== undefined && (
        <div className="is-apart">
          <Link to="/front" search={{ ...page, edition: other }} className="link small">
            {words.otherEdition[other]}
          </Link>
        </div>
      )}
    </header>
  )
}

function PageTabs({ page }: { page: ArrangedPage }) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const known = useQuery(sections).data ?? []
  const isCurrent = (edition: 'fa' | 'en', section?: string) =>
    page.section === section && (section !== undefined || page.edition === edition)
      ? ({ 'aria-current': 'page' } as const)
      : {}
  return (
    <nav className="tabs" aria-label={words.pages}>
      <Link to="/front" search={{ edition: 'fa' }} {...isCurrent('fa')}>
        {words.frontFa}
      </Link>
      <Link to="/front" search={{ edition: 'en' }} {...isCurrent('en')}>
        {words.frontEn}
      </Link>
      {known.map(({ slug, nameFa, nameEn }) => (
        <Link
          key={slug}
          to="/front"
          search={{ edition: page.edition, section: slug }}
          {...isCurrent(page.edition, slug)}
        >
          {words.section(language === 'fa' ? nameFa : nameEn)}
        </Link>
      ))}
    </nav>
  )
}

function useSectionName(slug: string | undefined): string {
  const { language } = useSay()
  const found = useQuery(sections).data?.find(section => section.slug === slug)
  return (language === 'fa' ? found?.nameFa : found?.nameEn) ?? slug ?? ''
}
