import { useQuery } from '@tanstack/react-query'
import type { Transaction } from '@tiptap/pm/state'
import { useEditorState, type Editor } from '@tiptap/react'
import { useState } from 'react'
import { pictureOf } from '../api/media.ts'
import { DescribePicture } from '../editor/describe-picture.tsx'
import { ChoosePictures } from '../media/choose-pictures.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { addToGallery, movePicture, pictureAt, takeOut } from './change-pictures.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { mostInGallery } from './picture-nodes.ts'

/** What can be done to the picture with the caret; nothing where there is none. */
export function PictureTools({ editor }: { editor: Editor }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isAdding, add] = useState(false)
  const [isDescribing, describe] = useState(false)
  const at = useEditorState({ editor, selector: ({ editor: now }) => standingOf(now) })
  if (at === null) return null
  const run = (change: (tr: Transaction) => boolean): void => {
    editor
      .chain()
      .focus()
      .command(({ tr }) => change(tr))
      .run()
  }
  const isAlone = at.of === 0
  return (
    <div className="tool-row" role="group" aria-label={words.tools}>
      {!isAlone && <span className="note">{words.placeOf(say.count(at.place), say.count(at.of))}</span>}
      {!isAlone && (
        <>
          <button type="button" disabled={at.place === 1} onClick={() => run(tr => movePicture(tr, -1))}>
            {words.earlier}
          </button>
          <button type="button" disabled={at.place === at.of} onClick={() => run(tr => movePicture(tr, 1))}>
            {words.later}
          </button>
        </>
      )}
      <button type="button" onClick={() => describe(true)}>
        {words.describe}
      </button>
      <button type="button" disabled={at.of >= mostInGallery} onClick={() => add(true)}>
        {isAlone ? words.makeGallery : words.addMore}
      </button>
      <button type="button" onClick={() => run(takeOut)}>
        {words.takeOut}
      </button>
      {isAdding && (
        <ChoosePictures
          most={mostInGallery - Math.max(1, at.of)}
          onClose={() => add(false)}
          onChoose={pictures => {
            add(false)
            run(tr =>
              addToGallery(
                tr,
                pictures.map(({ id }) => id),
              ),
            )
          }}
        />
      )}
      {isDescribing && <Describe id={at.id} onClose={() => describe(false)} />}
    </div>
  )
}

/** Alt text and credit of a picture; they belong to it, wherever it is used. */
function Describe({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(fa, en)
  const picture = useQuery(pictureOf(id)).data
  return (
    <Modal title={words.describe} onClose={onClose}>
      {picture !== undefined && <DescribePicture picture={picture} />}
      <p>
        <button type="button" className="button desk-button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </Modal>
  )
}

function standingOf(editor: Editor): { id: string; place: number; of: number } | null {
  const at = pictureAt(editor.state)
  if (at === undefined) return null
  const place = at.gallery === undefined ? 0 : at.gallery.children.indexOf(at.node) + 1
  return { id: String(at.node.attrs['pictureId']), place, of: at.gallery?.childCount ?? 0 }
}
