import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { recordingLibrary } from '../api/recordings.ts'
import { useAddressSearch } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { DropBox } from '../media/drop-box.tsx'
import { UploadList } from '../media/upload-list.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { recordingSelections, recordingsFrom, type RecordingSearch } from './recording-address.ts'
import { RecordingList } from './recording-list.tsx'
import { RecordingPane } from './recording-pane.tsx'
import { RecordingSearchForm } from './recording-search-form.tsx'

/** Every video and sound of the newsroom: what arrives, what is said of it, where it is used. */
export function RecordingsScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Recordings />
    </OnlyFor>
  )
}

function Recordings() {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const navigate = useNavigate()
  const search = useAddressSearch(recordingsFrom)
  const asked = useInfiniteQuery(recordingLibrary(search.show ?? 'all', search.text))
  const limits = asked.data?.pages[0]?.limits
  useTitle(words.title)
  return (
    <>
      <h1 className="hidden-label">{words.title}</h1>
      <Tabs search={search} />
      <div
        className={search.open === undefined ? 'with-side is-wide media' : 'with-side is-wide media has-open'}
      >
        <section className="pane is-stack" aria-label={words.title}>
          <header className="page-head">
            <span className="big" aria-hidden="true">
              {words.title}
            </span>
          </header>
          <RecordingSearchForm
            key={search.text ?? ''}
            text={search.text ?? ''}
            onAsk={text =>
              void navigate({ to: '/media/recordings', search: recordingsFrom({ ...search, text }) })
            }
          />
          {may('media.add') && (
            <div>
              <DropBox
                accepted={
                  limits &&
                  words.accepted(
                    say.count(Math.floor(limits.mostBytes / 1024 / 1024)),
                    say.count(limits.mostMinutes),
                  )
                }
              />
              <UploadList />
            </div>
          )}
          <Reading of={asked}>
            {({ pages }) => (
              <RecordingList recordings={pages.flatMap(page => page.recordings)} search={search} />
            )}
          </Reading>
          <MoreButton of={asked} />
        </section>
        <RecordingPane search={search} />
      </div>
    </>
  )
}

function Tabs({ search }: { search: RecordingSearch }) {
  const words = useWords(fa, en)
  const shown = search.show ?? 'all'
  return (
    <nav className="tabs" aria-label={words.selections}>
      <Link to="/media" activeOptions={{ exact: true }}>
        {words.pictures}
      </Link>
      {recordingSelections.map(show => (
        <Link
          key={show}
          to="/media/recordings"
          search={recordingsFrom({ show, text: search.text })}
          {...(show === shown ? { 'aria-current': 'page' } : {})}
        >
          {words.shows[show]}
        </Link>
      ))}
    </nav>
  )
}
