import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import type { DossierTyped } from './dossier-typed.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface InEnglishProps {
  typed: DossierTyped
  type: (typed: DossierTyped) => void
  problemOf: (field: string) => string | undefined
}

/** The dossier's words for English readers; without a title they do not see it. */
export function InEnglish({ typed, type, problemOf }: InEnglishProps) {
  const words = useWords(fa, en)
  return (
    <details open={typed.titleEn !== ''}>
      <summary>{words.inEnglish}</summary>
      <div className="form">
        <p className="note">{words.inEnglishSays}</p>
        <TextField
          label={words.titleEn}
          value={typed.titleEn}
          onChange={titleEn => type({ ...typed, titleEn })}
          dir="ltr"
          most={200}
          problem={problemOf('titleEn')}
        />
        <TextField
          label={words.introductionEn}
          value={typed.introductionEn}
          onChange={introductionEn => type({ ...typed, introductionEn })}
          dir="ltr"
          rows={6}
          most={3000}
          problem={problemOf('introductionEn')}
        />
      </div>
    </details>
  )
}
