import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { restoreRevision, storyOf, type RevisionLine, type Story } from '../api/newsroom.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { mostUnits } from '../words/persian.ts'

interface RestoreProps {
  story: Story
  line: RevisionLine
  onRestored: () => void
}

/** Brings the earlier of the two compared revisions back, with a reason. */
export function RestoreForm({ story, line, onRestored }: RestoreProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const [note, setNote] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const restoring = useMutation({
    mutationFn: () =>
      restoreRevision(
        { id: story.id, revisionId: line.id },
        { basedOn: story.draftRevisionId, note: note.trim() },
      ),
    onSuccess: async after => {
      await showAnswer(storyOf(story.id).queryKey, after)
      void questions.invalidateQueries({ queryKey: ['stories'] })
      onRestored()
    },
  })
  const problemOf = useProblems(restoring.error)
  if (!story.may.includes('story.write') || story.status === 'withdrawn') return null
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    setEmpty(note.trim() === '')
    if (note.trim() !== '') restoring.mutate()
  }
  const published = story.revisions.find(({ id }) => id === story.publishedRevisionId)
  const next = say.code((story.revisions[0]?.number ?? 0) + 1)
  const problem = isEmpty ? shared.required : problemOf('note')
  return (
    <form className="bulk" aria-label={words.restoreOf(say.code(line.number))} onSubmit={send}>
      <b>{words.restoreOf(say.code(line.number))}</b>
      <input
        className="input"
        aria-label={words.why}
        aria-invalid={problem !== undefined}
        aria-describedby="restore-problem"
        placeholder={words.whyHelp}
        maxLength={mostUnits(1000)}
        value={note}
        onChange={event => setNote(event.target.value)}
      />
      <button type="submit" className="button desk-button is-main" disabled={restoring.isPending}>
        {words.restoreAs(next)}
      </button>
      <ProblemLine id="restore-problem" sentence={problem} />
      <FaultNotice fault={restoring.error} />
      <span className="note">
        {published === undefined ? words.restoreSays : words.restoreSaysPublic(say.code(published.number))}
      </span>
    </form>
  )
}
