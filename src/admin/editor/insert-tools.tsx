import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { insertPictures } from '../body-pictures/change-pictures.ts'
import { en as pictureEn } from '../body-pictures/en.ts'
import { fa as pictureFa } from '../body-pictures/fa.ts'
import { mostInGallery } from '../body-pictures/picture-nodes.ts'
import { useMay } from '../frame/me.ts'
import { ChoosePictures } from '../media/choose-pictures.tsx'
import { ChooseRecording } from '../recordings/choose-recording.tsx'
import { en as recordingEn } from '../recordings/en.ts'
import { fa as recordingFa } from '../recordings/fa.ts'
import { insertRecording } from '../recordings/recording-node.ts'
import { en as tableEn } from '../tables/en.ts'
import { fa as tableFa } from '../tables/fa.ts'
import { insertTable } from '../tables/insert-table.ts'
import { useWords } from '../words/language.tsx'
import { Tool } from './tool.tsx'

/** What is put between paragraphs: pictures, videos and sounds of the library, tables. */
export function InsertTools({ editor }: { editor: Editor }) {
  const pictures = useWords(pictureFa, pictureEn)
  const recordings = useWords(recordingFa, recordingEn)
  const tables = useWords(tableFa, tableEn)
  // The library is the newsroom's: an office sends its pictures beside the text.
  const mayAddPictures = useMay()('media.add')
  const [choosing, choose] = useState<'pictures' | 'recording' | null>(null)
  const at = () => editor.chain().focus()
  const put = (ids: readonly string[]): void => {
    choose(null)
    at()
      .command(({ tr }) => insertPictures(tr, ids))
      .run()
  }
  const putRecording = (id: string): void => {
    choose(null)
    at()
      .command(({ tr }) => insertRecording(tr, id))
      .run()
  }
  return (
    <>
      {mayAddPictures && <Tool name={pictures.tool} act={() => choose('pictures')} />}
      {mayAddPictures && <Tool name={recordings.tool} act={() => choose('recording')} />}
      <Tool
        name={tables.tool}
        act={() =>
          at()
            .command(({ tr }) => insertTable(tr))
            .run()
        }
      />
      {choosing === 'recording' && (
        <ChooseRecording onClose={() => choose(null)} onChoose={({ id }) => putRecording(id)} />
      )}
      {choosing === 'pictures' && (
        <ChoosePictures
          most={mostInGallery}
          onClose={() => choose(null)}
          onChoose={chosen => put(chosen.map(({ id }) => id))}
        />
      )}
    </>
  )
}
