import type { RecordingWords } from '../api/recordings.ts'
import type { BothSaid } from '../unsaved/their-words.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The words of a recording as two people say them, field by field. */
export function useBothOf(): (mine: RecordingWords, theirs: RecordingWords) => BothSaid[] {
  const words = useWords(fa, en)
  const say = useSay()
  const shown = (said: RecordingWords): readonly (readonly [label: string, text: string])[] => [
    [words.name, said.name],
    [words.credit, said.credit],
    [words.licence, said.licence],
    [words.transcript, said.transcript],
    [words.captions, said.captions],
    [words.captionsLanguage, words.languages[said.captionsLanguage]],
    [words.rightsUntil, said.rightsUntil === null ? '' : say.moment(said.rightsUntil)],
  ]
  return (mine, theirs) => {
    const other = new Map(shown(theirs))
    return shown(mine).map(([label, text]) => ({ label, mine: text, theirs: other.get(label) ?? '' }))
  }
}
