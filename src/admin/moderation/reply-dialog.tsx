import type { Comment } from '../api/comments.ts'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { useActs } from './use-acts.ts'
import type { Decisions } from './use-decisions.ts'
import type { Place } from './use-place.ts'

interface ReplyDialogProps {
  comment: Comment
  place: Place
  decisions: Decisions
  acts: ReturnType<typeof useActs>
  onClose: () => void
}

/** The words of the newsroom to a comment; one that still waits is published in the same act. */
export function ReplyDialog({ comment, place, decisions, acts, onClose }: ReplyDialogProps) {
  const words = useWords(fa, en)
  const isPublished = comment.status === 'published'
  const reply = async (text: string): Promise<void> => {
    if (!(await acts.reply(comment, text))) return
    onClose()
    if (!isPublished) place.leave([comment.id])
  }
  return (
    <NoteDialog
      title={words.replyTitle}
      explanation={isPublished ? words.replySays : words.replyApproves}
      noteLabel={words.replyText}
      noteField="text"
      doLabel={isPublished ? words.replyDo : words.replyApproveDo}
      fault={decisions.fault}
      isBusy={acts.isBusy}
      onClose={onClose}
      onDo={text => void reply(text)}
    />
  )
}
