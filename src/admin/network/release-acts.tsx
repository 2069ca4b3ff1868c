import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import {
  declineRelease,
  releaseOf,
  returnRelease,
  sendRelease,
  takeRelease,
  withdrawRelease,
  type Release,
  type ReleaseAct,
} from '../api/network.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

type Move = Exclude<ReleaseAct, 'write' | 'accept'>
type Asked = 'return' | 'decline' | 'withdraw'
const isAsked = (act: ReleaseAct): act is Asked => act === 'return' || act === 'decline' || act === 'withdraw'

/** What may be done to a release now, as the server says. */
export function ReleaseActs({ release, onEdit }: { release: Release; onEdit: () => void }) {
  const words = useWords(fa, en)
  const [asking, ask] = useState<Asked | 'accept' | null>(null)
  const moving = useMutation({
    mutationFn: ({ act, note }: { act: Move; note: string }) => move(release.id, act, note),
    onSuccess: async after => {
      await showAnswer(releaseOf(release.id).queryKey, after)
      void questions.invalidateQueries({ queryKey: ['releases'] })
      ask(null)
    },
  })
  const begin = (act: ReleaseAct): void => {
    moving.reset()
    if (act === 'write') onEdit()
    else if (act === 'accept' || isAsked(act)) ask(act)
    else moving.mutate({ act, note: '' })
  }
  const main = (['accept', 'send', 'write'] as const).find(act => release.acts.includes(act))
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.answerTitle}</h2>
      <MadeStory release={release} />
      <div className="row is-close">
        {release.acts.map(act => (
          <button
            key={act}
            type="button"
            className={`button desk-button${act === main ? ' is-main' : ''}${act === 'decline' || act === 'withdraw' ? ' is-grave' : ''}`}
            disabled={moving.isPending}
            onClick={() => begin(act)}
          >
            {words.acts[act]}
          </button>
        ))}
      </div>
      {release.acts.includes('take') && <p className="note">{words.takenLine}</p>}
      {asking === null && <FaultNotice fault={moving.error} />}
      {asking === 'accept' && <AcceptDialog release={release} onClose={() => ask(null)} />}
      {asking !== null && asking !== 'accept' && (
        <NoteDialog
          key={asking}
          title={words.acts[asking]}
          {...sentencesOf(words, asking)}
          doLabel={words.acts[asking]}
          isGrave={asking !== 'return'}
          fault={moving.error}
          isBusy={moving.isPending}
          onDo={note => moving.mutate({ act: asking, note })}
          onClose={() => ask(null)}
        />
      )}
    </section>
  )
}

function MadeStory({ release: { story } }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (story === null) return null
  return (
    <p className="notice is-good">
      {words.madeStory(say.code(story.code))}{' '}
      {story.path === null ? (
        <Link to="/stories/$id" params={{ id: story.id }} className="link">
          {words.openStory}
        </Link>
      ) : (
        <a className="link" href={story.path} target="_blank" rel="noreferrer">
          {words.seeOnSite}
        </a>
      )}
    </p>
  )
}

function move(id: string, act: Move, note: string): Promise<Release> {
  switch (act) {
    case 'send':
      return sendRelease(id)
    case 'withdraw':
      return withdrawRelease(id)
    case 'take':
      return takeRelease(id)
    case 'return':
      return returnRelease(id, note)
    case 'decline':
      return declineRelease(id, note)
  }
}

function sentencesOf(
  words: typeof fa,
  act: Asked,
): { explanation: string; noteLabel?: string; noteField?: string } {
  switch (act) {
    case 'return':
      return { explanation: words.returnSays, noteLabel: words.returnNote }
    case 'decline':
      return { explanation: words.declineSays, noteLabel: words.declineReason, noteField: 'reason' }
    case 'withdraw':
      return { explanation: words.withdrawSays }
  }
}
