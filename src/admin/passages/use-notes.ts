import { useMutation, useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'
import { notesOf, placeNote, type PassageNote } from '../api/notes.ts'
import { showAnswer } from '../api/questions.ts'
import { findPassage, placeOf } from './find-passage.ts'
import { markNotes, passageOfNote } from './note-marks.ts'

/**
 * The notes of a story and their marks in its text. Marks go with the text while it is written; when it was saved, whoever
 * writes tells the server how a passage reads now, so that it is found again by the next one who opens the story.
 */
export function useNotes({ editor, storyId, savedAt, mayPlace }: NotesOrder) {
  const asked = useQuery(notesOf(storyId))
  const notes = asked.data ?? []
  const known = open(notes)
    .map(({ id }) => id)
    .join(' ')
  const draw = useEffectEvent(() => {
    if (editor.isDestroyed) return
    const { doc, tr } = editor.state
    const places = open(notes).flatMap(note => {
      const passage = passageOfNote(editor.state, note.id) ?? findPassage(doc, note)
      return passage === undefined ? [] : [{ id: note.id, ...passage }]
    })
    editor.view.dispatch(markNotes(tr, places))
  })
  const follow = useEffectEvent(async () => {
    for (const note of open(notes)) {
      const passage = passageOfNote(editor.state, note.id)
      const place = passage && placeOf(editor.state.doc, passage)
      const isSame = place?.quote === note.quote && place.before === note.before && place.after === note.after
      if (place !== undefined && !isSame) await placeNote(storyId, note.id, place)
    }
  })
  useEffect(() => draw(), [known])
  useEffect(() => {
    if (savedAt !== null && mayPlace) follow().catch(() => undefined)
  }, [savedAt, mayPlace])
  return { notes, fault: asked.error }
}

interface NotesOrder {
  editor: Editor
  storyId: string
  savedAt: string | null
  mayPlace: boolean
}

/** An act on the notes; its answer is how they stand then. */
export function useNoteAct<Order>(storyId: string, act: (order: Order) => Promise<PassageNote[]>) {
  return useMutation({
    mutationFn: act,
    onSuccess: answered => showAnswer(notesOf(storyId).queryKey, answered),
  })
}

const open = (notes: readonly PassageNote[]): PassageNote[] =>
  notes.filter(({ settledAt }) => settledAt === null)
