import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { library, type LibraryPicture } from '../api/media.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BatchBar } from './batch-bar.tsx'
import { DropBox } from './drop-box.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { libraryFrom, type LibrarySearch } from './library-filters.ts'
import { LibraryKeys } from './library-keys.tsx'
import { LibraryTabs } from './library-tabs.tsx'
import { PictureGrid } from './picture-grid.tsx'
import { PicturePane } from './picture-pane.tsx'
import { SearchForm } from './search-form.tsx'
import { UploadList } from './upload-list.tsx'
import { useUploads } from './uploads.ts'

/** Every picture of the newsroom: what arrives, what is said of it, where it is used. */
export function MediaScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Media />
    </OnlyFor>
  )
}

function Media() {
  const words = useWords(fa, en)
  const search = useAddressSearch(libraryFrom)
  const { open, ...filters } = search
  const asked = useInfiniteQuery(library(filters))
  const may = useMay()
  useTitle(words.title)
  return (
    <>
      <h1 className="hidden-label">{words.title}</h1>
      <LibraryTabs search={search} counts={asked.data?.pages[0]?.counts} />
      <div className={open === undefined ? 'with-side is-wide media' : 'with-side is-wide media has-open'}>
        <section className="pane is-stack" aria-label={words.title}>
          <header className="page-head">
            <span className="big" aria-hidden="true">
              {words.title}
            </span>
            <OnTheWay />
          </header>
          <SearchForm key={filters.text ?? ''} search={search} />
          {may('media.add') && (
            <div>
              <DropBox />
              <UploadList />
            </div>
          )}
          <Reading of={asked}>
            {({ pages }) => (
              <Pictures
                key={JSON.stringify(filters)}
                pictures={pages.flatMap(page => page.pictures)}
                total={pages[0]?.total ?? 0}
                search={search}
                more={<MoreButton of={asked} />}
              />
            )}
          </Reading>
        </section>
        <PicturePane search={search} />
      </div>
    </>
  )
}

function OnTheWay() {
  const words = useWords(fa, en)
  const say = useSay()
  const uploads = useUploads()
  const refused = uploads.filter(({ state }) => state === 'refused').length
  const onTheWay = uploads.filter(({ state }) => state !== 'refused' && state !== 'arrived').length
  return (
    <p role="status">
      {[
        onTheWay > 0 && words.onTheWay(say.count(onTheWay)),
        refused > 0 && words.refusedFiles(say.count(refused)),
      ]
        .filter(Boolean)
        .join(say.language === 'fa' ? '، ' : ', ')}
    </p>
  )
}

interface PicturesProps {
  pictures: readonly LibraryPicture[]
  /** How many the whole list has; more are loaded one page after another. */
  total: number
  search: LibrarySearch
  more: ReactNode
}

function Pictures({ pictures, total, search, more }: PicturesProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    pick(next)
  }
  const letGo = (): void => pick(new Set())
  const isFiltered = search.show !== undefined || search.text !== undefined
  return (
    <>
      <section className="heap is-close" aria-labelledby="pictures">
        <div className="row pane-title">
          <h2 id="pictures">{words.pictures}</h2>
          <span className="note" role="status">
            {pictures.length === 0
              ? isFiltered
                ? words.nothingFound
                : words.emptyLibrary
              : words.shown(say.count(total))}
          </span>
          <span className="is-last">
            <LibraryKeys pictures={pictures} search={search} onPick={toggle} onLetGo={letGo} />
          </span>
        </div>
        <PictureGrid
          pictures={pictures}
          search={search}
          picked={picked}
          onPick={may('media.add') ? toggle : undefined}
        />
        {more}
      </section>
      {picked.size > 0 && <BatchBar picked={[...picked]} onLetGo={letGo} />}
    </>
  )
}
