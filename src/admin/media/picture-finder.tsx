import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { library, picturePath, type LibraryPicture } from '../api/media.ts'
import { Modal } from '../pieces/modal.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { SearchField } from '../pieces/search-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface PictureFinderProps {
  onPick: (picture: LibraryPicture) => void
  /** Which place a picture has among those that are picked already, counted from 1; 0: it is not. Left out: one is enough. */
  placeOf?: (picture: LibraryPicture) => number
  onClose: () => void
  /** What stands below the pictures. */
  children: ReactNode
}

/** The library in front of the page, to find pictures and pick them. */
export function PictureFinder({ onPick, placeOf, onClose, children }: PictureFinderProps) {
  const words = useWords(fa, en)
  const [text, setText] = useState('')
  const [asked, ask] = useState('')
  const found = useInfiniteQuery(library({ text: asked }))
  return (
    <Modal title={words.pickFor} onClose={onClose}>
      <form
        className="filters"
        role="search"
        onSubmit={event => {
          event.preventDefault()
          ask(text.trim())
        }}
      >
        <SearchField label={words.searchIn} text={text} onChange={setText} />
        <button type="submit" className="button desk-button">
          {words.search}
        </button>
      </form>
      <Reading of={found}>
        {({ pages }) => <Choices pictures={pages.flatMap(page => page.pictures)} {...{ onPick, placeOf }} />}
      </Reading>
      <MoreButton of={found} />
      {children}
    </Modal>
  )
}

interface ChoicesProps {
  pictures: readonly LibraryPicture[]
  onPick: (picture: LibraryPicture) => void
  placeOf: ((picture: LibraryPicture) => number) | undefined
}

function Choices({ pictures, onPick, placeOf }: ChoicesProps) {
  const words = useWords(fa, en)
  const say = useSay()
  if (pictures.length === 0) return <p role="status">{words.nothingFound}</p>
  return (
    <ul className="library is-choice">
      {pictures.map(picture => {
        const name = picture.caption || picture.alt || picture.fileName || words.untitled
        const place = placeOf?.(picture) ?? 0
        return (
          <li key={picture.id} className={place > 0 ? 'thumb is-open' : 'thumb'}>
            <button
              type="button"
              aria-label={words.pickThis(name)}
              {...(placeOf === undefined ? {} : { 'aria-pressed': place > 0 })}
              onClick={() => onPick(picture)}
            >
              <span className="picture">
                <img src={picturePath(picture, 320)} width={picture.width} height={picture.height} alt="" />
              </span>
              <span className="firm" dir="auto">
                {place > 0 && `${say.count(place)}. `}
                {name}
              </span>
              <span className="note" dir="auto">
                {picture.credit}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
