import { useQuery } from '@tanstack/react-query'
import { releaseDesks } from '../api/network-desks.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useMinutes } from './use-minutes.ts'

/** How quickly each desk answers: what it means to do, and what it did in the last 30 days. */
export function DeskTimes() {
  const words = useWords(fa, en)
  const { language } = useSay()
  const minutes = useMinutes()
  const desks = useQuery(releaseDesks).data?.desks ?? []
  if (desks.length === 0) return null
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.deskAnswers}</h2>
      <dl className="facts is-wide">
        {desks.map(({ id, nameFa, nameEn, answerMinutes, medianMinutes }) => (
          <div key={id}>
            <dt>{language === 'fa' ? nameFa : nameEn}</dt>
            <dd>
              {medianMinutes === null ? '' : `${minutes(medianMinutes)} · `}
              <span className="note">{words.answersIn(minutes(answerMinutes))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
