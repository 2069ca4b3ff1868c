import type { ReleaseStatus } from '../api/network.ts'
import { useMay } from '../frame/me.ts'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { toneOf } from './release-statuses.ts'

/** The status of a release in the words of who looks: what has arrived for the desk was sent by the office. */
export function ReleaseMark({ status }: { status: ReleaseStatus }) {
  const words = useWords(fa, en)
  const isDesk = useMay()('release.answer')
  return (
    <StateMark tone={toneOf[status]}>{(isDesk ? words.statusOf : words.statusForOffice)[status]}</StateMark>
  )
}
