import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { describePicture, type LibraryPicture } from '../api/media.ts'
import { questions } from '../api/questions.ts'
import { sendFile } from '../media/send-file.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Sends a picture; alt text and credit are asked for at once, because later nobody remembers. */
export function AddPicture({ onAdded }: { onAdded: (picture: LibraryPicture) => void }) {
  const words = useWords(fa, en)
  const [file, setFile] = useState<File | null>(null)
  const [alt, setAlt] = useState('')
  const [credit, setCredit] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [percent, setPercent] = useState(0)
  const say = useSay()
  const sending = useMutation({
    mutationFn: async (chosen: File) => {
      const { signal } = new AbortController()
      const sent = await sendFile({
        file: chosen,
        signal,
        onProgress: ({ sent: bytes }) => setPercent(Math.floor((bytes * 100) / Math.max(1, chosen.size))),
      })
      return saidOf(sent, { alt: alt.trim(), credit: credit.trim() })
    },
    onSuccess: async picture => {
      onAdded(picture)
      await questions.invalidateQueries({ queryKey: ['library'] })
    },
  })
  const problemOf = useProblems(sending.error)
  const problem = isMissing ? words.pictureNeeded : problemOf('file')
  const send = (): void => {
    setMissing(file === null)
    if (file !== null) sending.mutate(file)
  }
  return (
    <div className="form">
      <FileField file={file} onChoose={setFile} problem={problem} />
      <TextField
        label={words.pictureAlt}
        help={words.pictureAltHelp}
        value={alt}
        onChange={setAlt}
        problem={problemOf('alt')}
        dir="auto"
      />
      <TextField
        label={words.pictureCredit}
        value={credit}
        onChange={setCredit}
        problem={problemOf('credit')}
        dir="auto"
      />
      <FaultNotice fault={sending.error} />
      <button type="button" className="button desk-button" disabled={sending.isPending} onClick={send}>
        {sending.isPending ? words.pictureAdding(say.count(percent)) : words.pictureAdd}
      </button>
    </div>
  )
}

/** What the writer says of it stands before what the file says of itself. */
async function saidOf(
  picture: LibraryPicture,
  { alt, credit }: { alt: string; credit: string },
): Promise<LibraryPicture> {
  if (alt === '' && credit === '') return picture
  const said = { alt, credit: credit === '' ? picture.credit : credit }
  await describePicture(picture.id, said)
  return { ...picture, ...said }
}

interface FileFieldProps {
  file: File | null
  onChoose: (file: File | null) => void
  problem: string | undefined
}

/** The browser's own file field behind words of ours. */
function FileField({ file, onChoose, problem }: FileFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <span className="label">{words.pictureFile}</span>
      <span className="file-choice">
        <input
          id={id}
          className="hidden-label"
          aria-label={words.pictureFile}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={event => onChoose(event.target.files?.[0] ?? null)}
        />
        <label htmlFor={id} className="button desk-button">
          {words.pictureChoose}
        </label>
        <bdi className="note">{file?.name ?? words.pictureNone}</bdi>
      </span>
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
