import type { Holds } from '../api/front.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Of a story its section and when it came out; of a dossier how much is in it. */
export function About({ holds }: { holds: Holds }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (holds.kind === 'dossier') return <span>{words.dossierOf(say.count(holds.stories), holds.stories)}</span>
  return (
    <span>
      {say.language === 'fa' ? holds.sectionFa : holds.sectionEn}
      {holds.publishedAt !== null && (
        <>
          {' · '}
          <time dateTime={holds.publishedAt}>{say.ago(holds.publishedAt)}</time>
        </>
      )}
    </span>
  )
}
