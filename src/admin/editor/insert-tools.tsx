import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { insertPictures } from '../body-pictures/change-pictures.ts'
import { en as pictureEn } from '../body-pictures/en.ts'
import { fa as pictureFa } from '../body-pictures/fa.ts'
import { mostInGallery } from '../body-pictures/picture-nodes.ts'
import { useMay } from '../frame/me.ts'
import { ChoosePictures } from '../media/choose-pictures.tsx'
import { en as tableEn } from '../tables/en.ts'
import { fa as tableFa } from '../tables/fa.ts'
import { insertTable } from '../tables/insert-table.ts'
import { useWords } from '../words/language.tsx'
import { Tool } from './tool.tsx'

/** What is put between paragraphs: pictures of the library, tables. */
export function InsertTools({ editor }: { editor: Editor }) {
  const pictures = useWords(pictureFa, pictureEn)
  const tables = useWords(tableFa, tableEn)
  // The library is the newsroom's: an office sends its pictures beside the text.
  const mayAddPictures = useMay()('media.add')
  const [isChoosing, choose] = useState(false)
  const at = () => editor.chain().focus()
  const put = (ids: readonly string[]): void => {
    choose(false)
    at()
      .command(({ tr }) => insertPictures(tr, ids))
      .run()
  }
  return (
    <>
      {mayAddPictures && <Tool name={pictures.tool} act={() => choose(true)} />}
      <Tool
        name={tables.tool}
        act={() =>
          at()
            .command(({ tr }) => insertTable(tr))
            .run()
        }
      />
      {isChoosing && (
        <ChoosePictures
          most={mostInGallery}
          onClose={() => choose(false)}
          onChoose={chosen => put(chosen.map(({ id }) => id))}
        />
      )}
    </>
  )
}
