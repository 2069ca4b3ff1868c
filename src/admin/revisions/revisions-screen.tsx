import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { revisionOf, storyOf, type RevisionLine, type Story } from '../api/newsroom.ts'
import { useAddressId, useAddressSearch } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Key } from '../pieces/key.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import {
  chosenNumbers,
  comparisonFrom,
  standingAfter,
  standingBefore,
  type Comparison,
} from './comparison.ts'
import { DifferenceView } from './difference-view.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RestoreForm } from './restore-form.tsx'
import { RevisionList } from './revision-list.tsx'

/** What changed between any two revisions of a story, and the way back to an older one. */
export function RevisionsScreen(): ReactNode {
  const id = useAddressId()
  const asked = useQuery({ ...storyOf(id), refetchInterval: 30_000 })
  return (
    <OnlyFor holders={['desk.read']}>
      <Reading of={asked}>{story => <Revisions key={story.id} story={story} />}</Reading>
    </OnlyFor>
  )
}

function Revisions({ story }: { story: Story }) {
  const words = useWords(fa, en)
  const say = useSay()
  const navigate = useNavigate()
  const asked = useAddressSearch(comparisonFrom)
  const { from, to } = chosenNumbers(story, asked)
  const choose = (search: Comparison): void => {
    void navigate({ to: '/stories/$id/revisions', params: { id: story.id }, search, replace: true })
  }
  const step = (next: number | undefined): void => {
    if (next !== undefined && next > 0) choose(stepTo(story, next))
  }
  const older = (): void => step(standingBefore(story, to))
  const newer = (): void => step(standingAfter(story, to))
  useKeys({ '8': newer, '2': older })
  useTitle(words.titleOf(say.code(story.code)))
  const [before, after] = [lineOf(story, from), lineOf(story, to)]
  return (
    <>
      <h1 className="hidden-label">{words.titleOf(say.code(story.code))}</h1>
      <RevisionsBar story={story} onOlder={older} onNewer={newer} />
      <div className="with-side">
        <section className="pane is-stack" aria-label={words.difference}>
          {after !== undefined && <Difference key={`${from} ${to}`} {...{ story, before, after }} />}
          {before !== undefined && (
            <RestoreForm key={before.id} story={story} line={before} onRestored={() => choose({})} />
          )}
        </section>
        <aside className="pane" aria-label={words.all}>
          <RevisionList {...{ story, from, to }} onChoose={choose} />
        </aside>
      </div>
    </>
  )
}

function RevisionsBar({
  story,
  onOlder,
  onNewer,
}: {
  story: Story
  onOlder: () => void
  onNewer: () => void
}) {
  const words = useWords(fa, en)
  const say = useSay()
  const published = story.revisions.find(({ id }) => id === story.publishedRevisionId)
  return (
    <div className="editor-bar">
      <span>
        <Link to="/stories" className="link">
          {words.stories}
        </Link>{' '}
        ·{' '}
        <Link to="/stories/$id" params={{ id: story.id }} className="link nowrap">
          {words.code(say.code(story.code))}
        </Link>{' '}
        · {words.title}
      </span>
      <StatusMark status={story.status} />
      {published !== undefined && story.status !== 'withdrawn' && (
        <span className="note">{words.onSite(say.code(published.number))}</span>
      )}
      <span className="is-apart">
        <button type="button" className="button desk-button quiet" onClick={onOlder}>
          {words.previous} <Key name={say.code(2)} />
        </button>
        <button type="button" className="button desk-button quiet" onClick={onNewer}>
          {words.next} <Key name={say.code(8)} />
        </button>
      </span>
    </div>
  )
}

function Difference({
  story,
  before,
  after,
}: {
  story: Story
  before: RevisionLine | undefined
  after: RevisionLine
}) {
  const [hidesSpacing, hideSpacing] = useState(true)
  const was = useQuery(revisionOf(story.id, before?.id ?? after.id))
  const became = useQuery(revisionOf(story.id, after.id))
  return (
    <Reading of={was}>
      {earlier => (
        <Reading of={became}>
          {later => (
            <DifferenceView
              {...{ edition: story.edition, before, after, earlier, later, hidesSpacing, hideSpacing }}
            />
          )}
        </Reading>
      )}
    </Reading>
  )
}

function stepTo(story: Story, to: number): Comparison {
  const from = standingBefore(story, to)
  return from === 0 ? { to } : { from, to }
}

const lineOf = (story: Story, number: number): RevisionLine | undefined =>
  story.revisions.find(line => line.number === number)
