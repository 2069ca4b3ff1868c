import type { ReactNode } from 'react'
import type { Session } from '../api/people.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** A session: the device in words, since when, and when it was last used. */
export function SessionLine({ session, children }: { session: Session; children?: ReactNode }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { kind, browser, system } = session
  const device = browser === null ? words.kinds[kind] : `${words.kinds[kind]}${words.comma} ${browser}`
  return (
    <li>
      <span>
        <b>
          <bdi>{system === null ? device : words.withSystem(device, system)}</bdi>
        </b>
        <span className="note">
          {words.since(say.moment(session.startedAt))} · {words.seen(say.ago(session.lastSeenAt))}
        </span>
      </span>
      {children}
    </li>
  )
}
