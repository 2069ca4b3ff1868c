import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Passage, Release, ReleaseAct } from '../api/network.ts'
import { useMay, useMe } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { DeclineDialog } from './decline-dialog.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { ReleaseKeys } from './release-keys.tsx'
import { useReleaseActs } from './use-release-acts.ts'

type Asked = 'return' | 'decline' | 'withdraw' | 'hand-over' | 'accept'
const asked: readonly ReleaseAct[] = ['return', 'decline', 'withdraw', 'hand-over', 'accept']
const isAsked = (act: ReleaseAct): act is Asked => asked.includes(act)

interface ReleaseActsProps {
  release: Release
  /** What is marked in it, for a return. */
  passages: Passage[]
  /** The marks arrived with it. */
  onReturned: () => void
  onEdit: () => void
}

/** What may be done to a release now, as the server says; by buttons, and for the desk by keys. */
export function ReleaseActs({ release, passages, onReturned, onEdit }: ReleaseActsProps) {
  const words = useWords(fa, en)
  const me = useMe()
  const isDesk = useMay()('release.answer')
  const [asking, ask] = useState<Asked | null>(null)
  // A key may have asked for the next act before this one was done.
  const moving = useReleaseActs(release, act => {
    if (act === 'return') onReturned()
    ask(now => (now === act ? null : now))
  })
  const isOthers = release.holder !== null && release.holder.id !== me.id
  const acts = release.acts.filter(act => act !== 'take' || release.holder === null || isOthers)
  const begin = (act: ReleaseAct): void => {
    if (!acts.includes(act)) return
    moving.reset()
    if (act === 'write') onEdit()
    else if (isAsked(act)) ask(act)
    else moving.mutate(act === 'take' ? { act, isOver: isOthers } : { act: 'send' })
  }
  // What was returned is changed before it is sent again.
  const order = release.status === 'returned' ? (['write'] as const) : (['accept', 'send', 'write'] as const)
  const main = order.find(act => acts.includes(act))
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.answerTitle}</h2>
      <MadeStory release={release} />
      <div className="row is-close">
        {acts.map(act => (
          <button
            key={act}
            type="button"
            className={`button desk-button${act === main ? ' is-main' : ''}${act === 'decline' || act === 'withdraw' ? ' is-grave' : ''}`}
            disabled={moving.isPending}
            onClick={() => begin(act)}
          >
            {act === 'take' && isOthers ? words.takeOver : words.acts[act]}
          </button>
        ))}
      </div>
      {acts.includes('take') && !isOthers && <p className="note">{words.takenLine}</p>}
      {asking === null && <FaultNotice fault={moving.error} />}
      <ActDialog {...{ release, passages, moving, asking }} onClose={() => ask(null)} />
      {isDesk && <ReleaseKeys release={release} onAct={begin} />}
    </section>
  )
}

interface ActDialogProps extends Pick<ReleaseActsProps, 'release' | 'passages'> {
  moving: ReturnType<typeof useReleaseActs>
  asking: Asked | null
  onClose: () => void
}

function ActDialog({ release, passages, moving, asking, onClose }: ActDialogProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const shared = { fault: moving.error, isBusy: moving.isPending, onClose }
  switch (asking) {
    case null:
      return null
    case 'accept':
      return <AcceptDialog release={release} onClose={onClose} />
    case 'decline':
      return (
        <DeclineDialog
          {...shared}
          keptAs={`release-decline.${release.id}`}
          onDo={(said, settle) => moving.mutate({ act: 'decline', ...said }, { onSuccess: settle })}
        />
      )
    case 'hand-over':
      return (
        <HandOverDialog
          {...shared}
          release={release}
          onDo={(order, settle) => moving.mutate({ act: 'hand-over', ...order }, { onSuccess: settle })}
        />
      )
    case 'withdraw':
      return (
        <NoteDialog
          {...shared}
          title={words.acts.withdraw}
          explanation={words.withdrawSays}
          doLabel={words.acts.withdraw}
          isGrave
          onDo={() => moving.mutate({ act: 'withdraw' })}
        />
      )
    case 'return':
      return (
        <NoteDialog
          {...shared}
          title={words.acts.return}
          explanation={[
            words.returnSays,
            passages.length === 0 ? '' : words.returnPassages(say.count(passages.length)),
          ].join(' ')}
          noteLabel={words.returnNote}
          doLabel={words.acts.return}
          keptAs={`release-return.${release.id}`}
          onDo={(note, settle) => moving.mutate({ act: 'return', note, passages }, { onSuccess: settle })}
        />
      )
  }
}

function MadeStory({ release: { story } }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  if (story === null) return null
  return (
    <p className="notice is-good">
      {words.madeStory(say.code(story.code))}{' '}
      {may('story.write') && (
        <Link to="/stories/$id" params={{ id: story.id }} className="link">
          {words.openStory}
        </Link>
      )}{' '}
      {story.path !== null && (
        <a className="link" href={story.path} target="_blank" rel="noreferrer">
          {words.seeOnSite}
        </a>
      )}
    </p>
  )
}
