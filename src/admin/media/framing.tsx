import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { cropPicture, type Framing, type PictureDetails } from '../api/media.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Key } from '../pieces/key.tsx'
import { useWords } from '../words/language.tsx'
import { cropOf, tighter, withCrop, type CropName } from './crop-of.ts'
import { CropChoices } from './crop-choices.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PictureFrame } from './picture-frame.tsx'

/** What of a picture its crops show: a focal point for all of them, and each of them by hand. */
export function PictureFraming({ picture }: { picture: PictureDetails }) {
  const words = useWords(fa, en)
  const kept: Framing = { focus: picture.focus, crops: picture.crops }
  const [framing, setFraming] = useState(kept)
  const [moved, setMoved] = useState<CropName | null>(null)
  const saving = useMutation({
    mutationFn: () => cropPicture(picture.id, framing),
    onSuccess: async answer => {
      await showAnswer(['picture', picture.id], answer)
      await questions.invalidateQueries({ queryKey: ['library'] })
    },
  })
  const isChanged = JSON.stringify(framing) !== JSON.stringify(kept)
  const resize = (by: number): void => {
    if (moved === null) return
    const { left, top, width, height } = cropOf(picture, framing, moved)
    const wish = { name: moved, x: left + width / 2, y: top + height / 2, width: width * by }
    setFraming(withCrop(framing, picture, wish))
  }
  return (
    <div className="heap is-close">
      <PictureFrame
        picture={picture}
        framing={framing}
        moved={moved}
        onChange={picture.mayChange ? setFraming : undefined}
        onResize={resize}
      />
      {picture.mayChange && <Hints moved={moved} onResize={resize} />}
      <CropChoices
        picture={picture}
        framing={framing}
        moved={moved}
        onMove={setMoved}
        onChange={setFraming}
      />
      <FaultNotice fault={saving.error} />
      {isChanged ? (
        <End isPending={saving.isPending} onSave={() => saving.mutate()} onUndo={() => setFraming(kept)} />
      ) : (
        <p className="note" role="status">
          {saving.isSuccess && words.cropsSaved}
        </p>
      )}
    </div>
  )
}

function Hints({ moved, onResize }: { moved: CropName | null; onResize: (by: number) => void }) {
  const words = useWords(fa, en)
  return (
    <>
      <p className="note">{moved === null ? words.focusHelp : words.cropMoves}</p>
      <p className="row is-close note">
        {words.byKeyboard} <Key name="8" /> <Key name="2" /> <Key name="4" /> <Key name="6" />
        {moved !== null && (
          <>
            <button type="button" className="button desk-button" onClick={() => onResize(tighter)}>
              {words.smaller} <Key name="3" />
            </button>
            <button type="button" className="button desk-button" onClick={() => onResize(1 / tighter)}>
              {words.larger} <Key name="9" />
            </button>
          </>
        )}
      </p>
    </>
  )
}

interface EndProps {
  isPending: boolean
  onSave: () => void
  onUndo: () => void
}

function End({ isPending, onSave, onUndo }: EndProps) {
  const words = useWords(fa, en)
  return (
    <p className="row is-close">
      <button type="button" className="button desk-button is-main" disabled={isPending} onClick={onSave}>
        {words.saveCrops}
      </button>
      <button type="button" className="button desk-button quiet" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  )
}
