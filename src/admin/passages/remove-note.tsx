import { useState } from 'react'
import { deleteNote } from '../api/notes.ts'
import { NoteDialog } from '../pieces/note-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { useNoteAct } from './use-notes.ts'

/** Takes back what one wrote oneself, after asking. */
export function RemoveNote({ storyId, noteId, said }: { storyId: string; noteId: string; said: string }) {
  const words = useWords(fa, en)
  const [isAsking, ask] = useState(false)
  const removing = useNoteAct(storyId, () => deleteNote(storyId, noteId))
  return (
    <>
      <button type="button" className="link" onClick={() => ask(true)}>
        {words.remove} <span className="hidden-label">{said}</span>
      </button>
      {isAsking && (
        <NoteDialog
          title={words.removeNote}
          explanation={words.removeSays(said)}
          doLabel={words.remove}
          isGrave
          fault={removing.error}
          isBusy={removing.isPending}
          onDo={() => removing.mutate(undefined)}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
