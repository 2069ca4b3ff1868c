import { en as tableEn } from '../tables/en.ts'
import { fa as tableFa } from '../tables/fa.ts'
import { most } from '../tables/table-size.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { longestPaste, type PasteRefusal } from './use-paste-limit.ts'

/** Why the last paste was not taken. */
export function PasteRefused({ refusal }: { refusal: PasteRefusal | undefined }) {
  const words = useWords(fa, en)
  const tables = useWords(tableFa, tableEn)
  const say = useSay()
  return (
    <p role="alert" className={refusal === undefined ? '' : 'notice is-refused pasted'}>
      {refusal === 'long' && words.tooLong(say.count(longestPaste))}
      {refusal === 'table' && tables.tooLarge(say.count(most.row), say.count(most.column))}
    </p>
  )
}
