import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { describePicture } from '../api/media.ts'
import type { Picture } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface DescribePictureProps {
  picture: Picture
  onSaved?: (words: { alt: string; credit: string }) => void
}

/** What a picture shows and who made it; it belongs to the picture, wherever it is used. */
export function DescribePicture({ picture, onSaved }: DescribePictureProps) {
  const words = useWords(fa, en)
  const [alt, setAlt] = useState(picture.alt)
  const [credit, setCredit] = useState(picture.credit)
  const saving = useMutation({
    mutationFn: () => describePicture(picture.id, { alt: alt.trim(), credit: credit.trim() }),
    onSuccess: async () => {
      onSaved?.({ alt: alt.trim(), credit: credit.trim() })
      await Promise.all(
        ['picture', 'library', 'story', 'live'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      )
    },
  })
  const problemOf = useProblems(saving.error)
  const isChanged = alt !== picture.alt || credit !== picture.credit
  return (
    <div className="form">
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
      <FaultNotice fault={saving.error} />
      <p className="row is-close">
        <button
          type="button"
          className="button desk-button"
          disabled={saving.isPending || !isChanged}
          onClick={() => saving.mutate()}
        >
          {words.pictureSave}
        </button>
        <span className="note" role="status">
          {saving.isSuccess && !isChanged && words.pictureSaved}
        </span>
      </p>
    </div>
  )
}
