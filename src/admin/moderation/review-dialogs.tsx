import type { Comment } from '../api/comments.ts'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { AlikeDialog } from './alike-dialog.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReplyDialog } from './reply-dialog.tsx'
import type { useActs } from './use-acts.ts'
import type { Decisions } from './use-decisions.ts'
import type { Place } from './use-place.ts'

export type Asking = 'second opinion' | 'look-alikes' | 'reply' | null

interface ReviewDialogsProps {
  comment: Comment
  asking: Asking
  onClose: () => void
  place: Place
  decisions: Decisions
  acts: ReturnType<typeof useActs>
}

/** What is asked before a comment goes to a colleague, is answered, or before many are decided at once. */
export function ReviewDialogs({ comment, asking, onClose, place, decisions, acts }: ReviewDialogsProps) {
  const words = useWords(fa, en)
  const ask = async (note: string): Promise<void> => {
    if (!(await acts.ask(comment, note))) return
    onClose()
    place.leave([comment.id])
  }
  if (asking === 'look-alikes')
    return (
      <AlikeDialog
        comment={comment}
        onClose={onClose}
        onDecide={(ids, decision) => decisions.decideAll(comment, ids, decision)}
      />
    )
  if (asking === 'reply') return <ReplyDialog {...{ comment, place, decisions, acts, onClose }} />
  return (
    asking === 'second opinion' && (
      <NoteDialog
        title={words.askTitle}
        explanation={words.askSays}
        noteLabel={words.askNote}
        doLabel={words.askDo}
        fault={decisions.fault}
        isBusy={acts.isBusy}
        onClose={onClose}
        onDo={note => void ask(note)}
      />
    )
  )
}
