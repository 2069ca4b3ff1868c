import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { describePicture } from '../api/media.ts'
import type { Picture } from '../api/newsroom.ts'
import { questions } from '../api/questions.ts'
import { Refused } from '../api/refused.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { TheirWords } from '../unsaved/their-words.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a colleague wrote about the picture meanwhile, when that is why it was refused. */
function theirWordsIn(fault: unknown): { alt: string; credit: string } | undefined {
  if (!(fault instanceof Refused) || fault.code !== 'picture.changed_since_read') return undefined
  return { alt: String(fault.facts['alt'] ?? ''), credit: String(fault.facts['credit'] ?? '') }
}

interface DescribePictureProps {
  picture: Picture
  onSaved?: (words: { alt: string; credit: string }) => void
}

function useDescribing({ picture, onSaved }: DescribePictureProps) {
  const [alt, setAlt] = useState(picture.alt)
  const [credit, setCredit] = useState(picture.credit)
  const [read, setRead] = useState({ alt: picture.alt, credit: picture.credit })
  const saving = useMutation({
    mutationFn: () => describePicture(picture.id, { alt: alt.trim(), credit: credit.trim(), basedOn: read }),
    onSuccess: async () => {
      setRead({ alt: alt.trim(), credit: credit.trim() })
      onSaved?.({ alt: alt.trim(), credit: credit.trim() })
      await Promise.all(
        ['picture', 'library', 'story', 'live'].map(key => questions.invalidateQueries({ queryKey: [key] })),
      )
    },
  })
  const theirs = theirWordsIn(saving.error)
  const goOnFrom = (said: typeof read, isMine: boolean): void => {
    setRead(said)
    if (!isMine) setAlt(said.alt)
    if (!isMine) setCredit(said.credit)
    saving.reset()
  }
  return { alt, setAlt, credit, setCredit, saving, theirs, goOnFrom }
}

/** What a picture shows and who made it; it belongs to the picture, wherever it is used. */
export function DescribePicture(props: DescribePictureProps) {
  const { picture } = props
  const words = useWords(fa, en)
  const { alt, setAlt, credit, setCredit, saving, theirs, goOnFrom } = useDescribing(props)
  const problemOf = useProblems(saving.error)
  const isChanged = alt !== picture.alt || credit !== picture.credit
  return (
    <div className="form">
      {theirs !== undefined && (
        <TheirWords
          fields={[
            { label: words.pictureAlt, mine: alt, theirs: theirs.alt },
            { label: words.pictureCredit, mine: credit, theirs: theirs.credit },
          ]}
          onKeepMine={() => goOnFrom(theirs, true)}
          onTakeTheirs={() => goOnFrom(theirs, false)}
        />
      )}
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
