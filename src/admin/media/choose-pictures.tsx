import { useState } from 'react'
import type { LibraryPicture } from '../api/media.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PictureFinder } from './picture-finder.tsx'

interface ChoosePicturesProps {
  /** How many may be chosen. */
  most: number
  onChoose: (pictures: LibraryPicture[]) => void
  onClose: () => void
}

/** The library in front of the page, to choose several pictures from, in the order in which they are chosen. */
export function ChoosePictures({ most, onChoose, onClose }: ChoosePicturesProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const [chosen, choose] = useState<readonly LibraryPicture[]>([])
  const toggle = (picture: LibraryPicture): void => {
    const without = chosen.filter(({ id }) => id !== picture.id)
    if (without.length < chosen.length) choose(without)
    else if (chosen.length < most) choose([...chosen, picture])
  }
  return (
    <PictureFinder
      onPick={toggle}
      placeOf={({ id }) => chosen.findIndex(each => each.id === id) + 1}
      onClose={onClose}
    >
      <p className="row is-close">
        <button
          type="button"
          className="button desk-button is-main"
          disabled={chosen.length === 0}
          onClick={() => onChoose([...chosen])}
        >
          {chosen.length < 2 ? words.putOne : words.putGallery(say.count(chosen.length))}
        </button>
        <button type="button" className="button desk-button" onClick={onClose}>
          {shared.cancel}
        </button>
        <span className="note" role="status">
          {chosen.length >= most && words.noMore(say.count(most))}
        </span>
      </p>
    </PictureFinder>
  )
}
