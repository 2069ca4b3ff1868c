import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pictureOf, type PictureDetails } from '../api/media.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PictureFraming } from './framing.tsx'
import type { LibrarySearch } from './library-filters.ts'
import { PictureActs } from './picture-acts.tsx'
import { PictureFacts } from './picture-facts.tsx'
import { PictureWords } from './picture-words.tsx'

/** The open picture, beside the library; on a telephone in its place. */
export function PicturePane({ search }: { search: LibrarySearch }) {
  const words = useWords(fa, en)
  const { open, ...filters } = search
  return (
    <aside className="pane is-stack" aria-label={words.openPicture}>
      {open === undefined ? (
        <p className="note">{words.chooseOne}</p>
      ) : (
        <>
          <Link to="/media" search={filters} className="link only-narrow">
            {words.backToLibrary}
          </Link>
          <Opened key={open} id={open} filters={filters} />
        </>
      )}
    </aside>
  )
}

function Opened({ id, filters }: { id: string; filters: LibrarySearch }) {
  const asked = useQuery(pictureOf(id))
  return <Reading of={asked}>{picture => <Details picture={picture} filters={filters} />}</Reading>
}

function Details({ picture, filters }: { picture: PictureDetails; filters: LibrarySearch }) {
  const words = useWords(fa, en)
  // Another file is another picture to frame and to describe: what was being moved or typed belongs to the old one.
  return (
    <>
      <h2 className="pane-title" dir="auto">
        {picture.caption || picture.alt || picture.fileName || words.untitled}
      </h2>
      {!picture.mayChange && <p className="notice">{words.onlyEditors}</p>}
      <PictureFraming key={`framing ${picture.version}`} picture={picture} />
      <PictureWords key={`words ${picture.id}`} picture={picture} />
      <PictureActs picture={picture} filters={filters} />
      <PictureFacts picture={picture} />
    </>
  )
}
