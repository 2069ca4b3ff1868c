import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { releaseOf, type Release } from '../api/network.ts'
import { useAddressId } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AgainstStory } from './against-story.tsx'
import { AnswerHistory } from './answer-history.tsx'
import { AroundRelease } from './around-release.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { MarkPassages } from './mark-passages.tsx'
import { MarkedPassage } from './marked-passage.tsx'
import { ReleaseActs } from './release-acts.tsx'
import { ReleaseMark } from './release-mark.tsx'
import { ReleaseText } from './release-text.tsx'
import { useInboxNews } from './use-inbox.ts'
import { useMarks } from './use-marks.ts'
import { WriteRelease } from './write-release.tsx'

/** One release: what it says, what was answered, and what may be done to it. */
export function ReleaseScreen(): ReactNode {
  const id = useAddressId()
  const asked = useQuery(releaseOf(id))
  useInboxNews(useMay()('release.answer'))
  return (
    <OnlyFor holders={['release.read']}>
      <Reading of={asked}>{release => <OpenRelease key={release.id} release={release} />}</Reading>
    </OnlyFor>
  )
}

function OpenRelease({ release }: { release: Release }) {
  const [isEditing, edit] = useState(release.status === 'draft' && release.acts.includes('write'))
  useTitle(release.headline)
  if (isEditing && release.acts.includes('write'))
    return <WriteRelease key={release.id} release={release} onClose={() => edit(false)} />
  return <ReadRelease key={release.revisionId} release={release} onEdit={() => edit(true)} />
}

function ReadRelease({ release, onEdit }: { release: Release; onEdit: () => void }) {
  const words = useWords(fa, en)
  const marks = useMarks(release)
  const may = useMay()
  const isMarking = release.acts.includes('return')
  const told = release.answers.findLast(({ revisionId }) => revisionId === release.revisionId)?.passages ?? []
  const shown = isMarking ? marks.passages.map((mark, at) => ({ ...mark, number: at + 1 })) : told
  return (
    <div className="with-side is-wide">
      <article className="pane is-stack">
        <ReleaseHead release={release} marks={shown.filter(({ part }) => part === 'headline')} />
        <ReleaseText release={release} marks={shown} />
        {isMarking && <MarkPassages release={release} marks={marks} />}
        {release.story !== null && may('story.write') && (
          <AgainstStory release={release} storyId={release.story.id} />
        )}
      </article>
      <aside className="pane is-stack" aria-label={words.answerTitle}>
        <ReleaseActs
          release={release}
          passages={[...marks.passages]}
          onReturned={marks.settle}
          onEdit={onEdit}
        />
        <AroundRelease release={release} />
        <AnswerHistory release={release} />
      </aside>
    </div>
  )
}

function ReleaseHead({
  release,
  marks,
}: {
  release: Release
  marks: readonly { quote: string; number: number }[]
}) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <header className="heap is-close">
      <p className="note">
        <Link to="/releases" className="link">
          {words.backToList}
        </Link>{' '}
        · <span dir="auto">{release.office.name}</span>
      </p>
      <h1 className="big" dir="auto" lang="fa" data-part="headline" data-block="0">
        {release.headline === '' ? (
          words.withoutHeadline
        ) : (
          <MarkedPassage text={release.headline} marks={marks} />
        )}
      </h1>
      <p className="row">
        <ReleaseMark status={release.status} />
        <time className="note" dateTime={release.movedAt}>
          {say.moment(release.movedAt)}
        </time>
        {release.dueAt !== null && (
          <span
            className={release.urgency === 'over' || release.urgency === 'now' ? 'note is-warning' : 'note'}
          >
            {words.answerBy(say.moment(release.dueAt))}
          </span>
        )}
      </p>
    </header>
  )
}
