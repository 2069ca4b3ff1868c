import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { releaseOf, type Release } from '../api/network.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AnswerHistory } from './answer-history.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReleaseActs } from './release-acts.tsx'
import { ReleaseMark } from './release-mark.tsx'
import { ReleaseText } from './release-text.tsx'
import { WriteRelease } from './write-release.tsx'

/** One release: what it says, what was answered, and what may be done to it. */
export function ReleaseScreen(): ReactNode {
  const id = useAddressId()
  const asked = useQuery(releaseOf(id))
  return (
    <OnlyFor holders={['release.read']}>
      <Reading of={asked}>{release => <OpenRelease key={release.id} release={release} />}</Reading>
    </OnlyFor>
  )
}

function OpenRelease({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isEditing, edit] = useState(release.status === 'draft' && release.acts.includes('write'))
  useTitle(release.headline)
  if (isEditing && release.acts.includes('write'))
    return <WriteRelease key={release.id} release={release} onClose={() => edit(false)} />
  return (
    <div className="with-side is-wide">
      <article className="pane is-stack">
        <header className="heap is-close">
          <p className="note">
            <Link to="/releases" className="link">
              {words.backToList}
            </Link>{' '}
            · <span dir="auto">{release.office.name}</span>
          </p>
          <h1 className="big" dir="auto" lang="fa">
            {release.headline === '' ? words.withoutHeadline : release.headline}
          </h1>
          <p className="row">
            <ReleaseMark status={release.status} />
            <time className="note" dateTime={release.movedAt}>
              {say.moment(release.movedAt)}
            </time>
          </p>
        </header>
        <ReleaseText release={release} />
      </article>
      <aside className="pane is-stack" aria-label={words.answerTitle}>
        <ReleaseActs release={release} onEdit={() => edit(true)} />
        <AnswerHistory release={release} />
      </aside>
    </div>
  )
}
