import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { library, picturePath, type LibraryPicture } from '../api/media.ts'
import { Modal } from '../pieces/modal.tsx'
import { MoreButton } from '../pieces/more-button.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface ChoosePictureProps {
  onChoose: (picture: LibraryPicture) => void
  onClose: () => void
}

/** The library in front of the page, to choose one picture from. */
export function ChoosePicture({ onChoose, onClose }: ChoosePictureProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const id = useId()
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
        <div className="filter is-search">
          <label htmlFor={id}>{words.searchIn}</label>
          <input
            id={id}
            className="input"
            type="search"
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="button desk-button">
          {words.search}
        </button>
      </form>
      <Reading of={found}>
        {({ pages }) => <Choices pictures={pages.flatMap(page => page.pictures)} onChoose={onChoose} />}
      </Reading>
      <MoreButton of={found} />
      <p>
        <button type="button" className="button desk-button" onClick={onClose}>
          {shared.cancel}
        </button>
      </p>
    </Modal>
  )
}

function Choices({
  pictures,
  onChoose,
}: {
  pictures: readonly LibraryPicture[]
  onChoose: (picture: LibraryPicture) => void
}) {
  const words = useWords(fa, en)
  if (pictures.length === 0) return <p role="status">{words.nothingFound}</p>
  return (
    <ul className="library is-choice">
      {pictures.map(picture => {
        const name = picture.caption || picture.alt || picture.fileName || words.untitled
        return (
          <li key={picture.id} className="thumb">
            <button type="button" aria-label={words.pickThis(name)} onClick={() => onChoose(picture)}>
              <span className="picture">
                <img src={picturePath(picture, 320)} width={picture.width} height={picture.height} alt="" />
              </span>
              <span className="firm" dir="auto">
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
