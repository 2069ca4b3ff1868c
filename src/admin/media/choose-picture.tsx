import type { LibraryPicture } from '../api/media.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { PictureFinder } from './picture-finder.tsx'

interface ChoosePictureProps {
  onChoose: (picture: LibraryPicture) => void
  onClose: () => void
}

/** The library in front of the page, to choose one picture from. */
export function ChoosePicture({ onChoose, onClose }: ChoosePictureProps) {
  const shared = useSharedWords()
  return (
    <PictureFinder onPick={onChoose} onClose={onClose}>
      <p>
        <button type="button" className="button desk-button" onClick={onClose}>
          {shared.cancel}
        </button>
      </p>
    </PictureFinder>
  )
}
