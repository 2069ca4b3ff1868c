import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { deleteEntry, liveOf, pinEntry, type Live, type LiveEntry } from '../api/live.ts'
import { picturePath } from '../api/media.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { CorrectEntry } from './correct-entry.tsx'
import { en } from './en.ts'
import { EntryHistory } from './entry-history.tsx'
import { fa } from './fa.ts'

interface EntryListProps {
  storyId: string
  entries: readonly LiveEntry[]
  isWriter: boolean
}

/** The entries of a live story at the desk, newest first. */
export function EntryList({ storyId, entries, isWriter }: EntryListProps) {
  const words = useWords(fa, en)
  if (entries.length === 0) return <p className="note">{words.none}</p>
  return (
    <ol className="log">
      {entries.map(entry => (
        <EntryLine key={entry.id} storyId={storyId} entry={entry} isWriter={isWriter} />
      ))}
    </ol>
  )
}

function EntryLine({ storyId, entry, isWriter }: { storyId: string; entry: LiveEntry; isWriter: boolean }) {
  const say = useSay()
  return (
    <li>
      <time className="note" dateTime={entry.at}>
        {say.moment(entry.at)}
      </time>
      <div className="heap is-close">
        <EntrySaid entry={entry} />
        {(entry.correctedAt !== null || entry.deletedAt !== null) && (
          <EntryHistory named={{ id: storyId, entryId: entry.id }} />
        )}
        {isWriter && entry.deletedAt === null && <EntryActs storyId={storyId} entry={entry} />}
      </div>
    </li>
  )
}

function EntrySaid({ entry }: { entry: LiveEntry }) {
  const words = useWords(fa, en)
  if (entry.deletedAt !== null)
    return (
      <p className="note" dir="auto">
        {words.removedBecause(entry.deletionNote)}
      </p>
    )
  return (
    <>
      <p>
        <b dir="auto">{entry.headline}</b>{' '}
        {entry.isKey && <StateMark tone="active">{words.important}</StateMark>}{' '}
        {entry.isPinned && <StateMark tone="waiting">{words.pinned}</StateMark>}
      </p>
      {entry.text !== '' && (
        <p className="small entry-text" dir="auto">
          {entry.text}
        </p>
      )}
      {entry.picture !== null && (
        <figure className="entry-picture">
          <img src={picturePath(entry.picture, 320)} alt={entry.picture.alt} loading="lazy" />
          <figcaption className="note">
            <span>
              <bdi>{entry.pictureCaption}</bdi>
            </span>
            <span>
              <bdi>{entry.picture.credit}</bdi>
            </span>
          </figcaption>
        </figure>
      )}
      {entry.correctedAt !== null && (
        <p className="note" dir="auto">
          {words.correctedBecause(entry.correctionNote)}
        </p>
      )}
    </>
  )
}

function EntryActs({ storyId, entry }: { storyId: string; entry: LiveEntry }) {
  const words = useWords(fa, en)
  const [asking, ask] = useState<'correct' | 'delete' | null>(null)
  const named = { id: storyId, entryId: entry.id }
  const show = async (answer: Live): Promise<void> => {
    ask(null)
    await showAnswer(liveOf(storyId).queryKey, answer)
  }
  const pinning = useMutation({ mutationFn: () => pinEntry(named, !entry.isPinned), onSuccess: show })
  const deleting = useMutation({ mutationFn: (note: string) => deleteEntry(named, note), onSuccess: show })
  const pinName = entry.isPinned ? words.unpinOf(entry.headline) : words.pinOf(entry.headline)
  return (
    <>
      <div className="row is-close">
        <ActButton label={words.correctOf(entry.headline)} onPress={() => ask('correct')}>
          {words.correct}
        </ActButton>
        <ActButton label={pinName} onPress={() => pinning.mutate()}>
          {entry.isPinned ? words.unpin : words.pin}
        </ActButton>
        <ActButton label={words.removeOf(entry.headline)} onPress={() => ask('delete')} isGrave>
          {words.remove}
        </ActButton>
      </div>
      <FaultNotice fault={pinning.error} />
      {asking === 'correct' && (
        <CorrectEntry named={named} entry={entry} onDone={show} onClose={() => ask(null)} />
      )}
      {asking === 'delete' && (
        <NoteDialog
          title={words.removeOf(entry.headline)}
          explanation={words.removeSays}
          noteLabel={words.removeNote}
          doLabel={words.remove}
          isGrave
          fault={deleting.error}
          isBusy={deleting.isPending}
          keptAs={`entry-removal.${entry.id}`}
          onDo={(note, settle) => deleting.mutate(note, { onSuccess: settle })}
          onClose={() => ask(null)}
        />
      )}
    </>
  )
}

interface ActButtonProps {
  label: string
  onPress: () => void
  isGrave?: boolean
  children: string
}

const ActButton = ({ label, onPress, isGrave, children }: ActButtonProps) => (
  <button
    type="button"
    className={`button desk-button quiet${isGrave === true ? ' is-grave' : ''}`}
    aria-label={label}
    onClick={onPress}
  >
    {children}
  </button>
)
