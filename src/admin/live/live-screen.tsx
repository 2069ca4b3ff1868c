import type { ReactNode } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { endCoverage, liveOf, type Live } from '../api/live.ts'
import { storyOf, type Story } from '../api/newsroom.ts'
import { showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { EntryList } from './entry-list.tsx'
import { fa } from './fa.ts'
import { NewEntry } from './new-entry.tsx'

/** The desk of one live story: writing entries, and everything that is done to them. */
export function LiveScreen(): ReactNode {
  const id = useAddressId()
  const story = useQuery(storyOf(id))
  const live = useQuery(liveOf(id))
  return (
    <OnlyFor holders={['desk.read']}>
      <Reading of={story}>
        {known => <Reading of={live}>{coverage => <LiveDesk story={known} live={coverage} />}</Reading>}
      </Reading>
    </OnlyFor>
  )
}

function LiveDesk({ story, live }: { story: Story; live: Live }) {
  const words = useWords(fa, en)
  const isWriter = useMay()('story.publish') && story.kind === 'live' && story.status !== 'withdrawn'
  useTitle(words.title)
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack">
        <LiveHead story={story} live={live} isWriter={isWriter} />
        <h2 className="pane-title">{words.entries}</h2>
        <EntryList storyId={story.id} entries={live.entries} isWriter={isWriter} />
      </section>
      <aside className="pane is-stack" aria-label={words.write}>
        {story.kind !== 'live' && <p className="notice">{words.notLive}</p>}
        {isWriter && live.endedAt === null && <NewEntry key={story.id} storyId={story.id} />}
      </aside>
    </div>
  )
}

function LiveHead({ story, live, isWriter }: { story: Story; live: Live; isWriter: boolean }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isPublic = story.path !== null && story.status !== 'withdrawn'
  const ending = useMutation({
    mutationFn: (ended: boolean) => endCoverage(story.id, ended),
    onSuccess: answer => showAnswer(liveOf(story.id).queryKey, answer),
  })
  return (
    <header className="heap is-close">
      <p className="note">{words.title}</p>
      <h1 className="big" lang={story.edition} dir="auto">
        {story.content.headline}
      </h1>
      <p className="row is-close">
        {live.endedAt === null ? (
          <StateMark tone="active">{words.goesOn}</StateMark>
        ) : (
          <StateMark tone="good">{words.ended(say.moment(live.endedAt))}</StateMark>
        )}
        <Link to="/stories/$id" params={{ id: story.id }} className="link">
          {words.toStory}
        </Link>
        {isPublic && story.path !== null && (
          <a className="link" href={story.path}>
            {words.seeIt}
          </a>
        )}
      </p>
      {!isPublic && <p className="note">{words.notPublic}</p>}
      <FaultNotice fault={ending.error} />
      {isWriter && (
        <p>
          <button
            type="button"
            className="button desk-button"
            disabled={ending.isPending}
            onClick={() => ending.mutate(live.endedAt === null)}
          >
            {live.endedAt === null ? words.end : words.takeUp}
          </button>
        </p>
      )}
    </header>
  )
}
