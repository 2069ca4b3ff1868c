import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import type { CheckedLine, Story, StoryAct } from '../api/newsroom.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped, type TypedForm } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { OpenLine } from './checklist.tsx'
import type { Said } from './do-act.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The acts by which readers see what they did not see before. */
type Release = 'publish' | 'schedule' | 'correct' | 'update'
export const isRelease = (act: StoryAct): act is Release => /^(publish|schedule|correct|update)$/.test(act)

const NoteKept = z.string()

interface ReleaseDialogProps {
  act: Release
  story: Story
  fault: unknown
  isBusy: boolean
  onDo: (said: Said, settle: () => void) => void
  onClose: () => void
}

/** Before readers see a story, now or at a moment: what stands in the way, and what is passed knowingly. */
export function ReleaseDialog({ act, story, fault, isBusy, onDo, onClose }: ReleaseDialogProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const problemOf = useProblems(fault)
  const [at, setAt] = useState(story.scheduledFor ?? story.embargoUntil)
  const [hasRead, setRead] = useState(false)
  const [isAsked, askAgain] = useState(false)
  const open = story.checklist.filter(({ name, problem }) => problem !== null && !isMetBy(act, name))
  const passing = open.filter(({ grade }) => grade === 'warning').map(({ name }) => name)
  const isUnread = passing.length > 0 && !hasRead
  const lacksMoment = act === 'schedule' && at === null
  const form = useTyped({ thing: `${act}.${story.id}`, begun: '', shape: NoteKept })
  const { typed: note, settle } = form
  const lacksNote = act === 'correct' && note.trim() === ''
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    askAgain(true)
    if (isUnread || lacksMoment || lacksNote) return
    onDo({ passing, note: note.trim(), ...(at === null ? {} : { at }) }, () => settle(note, ''))
  }
  return (
    <Modal title={words.acts[act]} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{words[`${act}Says`]}</p>
        {act === 'schedule' && (
          <MomentField
            label={words.scheduleAt}
            help={words.scheduleHelp}
            value={at}
            onChange={setAt}
            isNeeded
            problem={
              problemOf('at') ??
              problemOf('embargoUntil') ??
              (isAsked && lacksMoment ? shared.required : undefined)
            }
          />
        )}
        {act === 'correct' && (
          <CorrectionNote form={form} problem={isAsked && lacksNote ? shared.required : problemOf('note')} />
        )}
        <OpenLines lines={open} />
        {passing.length > 0 && (
          <Knowingly
            isRead={hasRead}
            onRead={setRead}
            problem={isAsked && isUnread ? words.readFirst : undefined}
          />
        )}
        <FaultNotice fault={fault} />
        <FormEnd doLabel={words.acts[act]} isBusy={isBusy} onClose={onClose} />
      </form>
    </Modal>
  )
}

/** What readers are told of a correction. */
function CorrectionNote({ form, problem }: { form: TypedForm<string>; problem: string | undefined }) {
  const words = useWords(fa, en)
  return (
    <>
      <LeftWords of={form} textOf={written => written} />
      <TextField
        label={words.correctNote}
        value={form.typed}
        onChange={form.type}
        rows={4}
        problem={problem}
      />
    </>
  )
}

function OpenLines({ lines }: { lines: readonly CheckedLine[] }) {
  const words = useWords(fa, en)
  return (
    <>
      <ul className="check">
        {lines.map(line => (
          <OpenLine key={line.name} line={line} />
        ))}
      </ul>
      {lines.some(({ name }) => name === 'embargo') && <p className="note">{words.embargoSchedule}</p>}
    </>
  )
}

function FormEnd({ doLabel, isBusy, onClose }: { doLabel: string; isBusy: boolean; onClose: () => void }) {
  const shared = useSharedWords()
  return (
    <div className="form-end">
      <button type="submit" className="button desk-button is-main" disabled={isBusy}>
        {doLabel}
      </button>
      <button type="button" className="button desk-button quiet" onClick={onClose}>
        {shared.cancel}
      </button>
    </div>
  )
}

interface KnowinglyProps {
  isRead: boolean
  onRead: (isRead: boolean) => void
  problem: string | undefined
}

function Knowingly({ isRead, onRead, problem }: KnowinglyProps) {
  const words = useWords(fa, en)
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          checked={isRead}
          aria-invalid={problem !== undefined}
          {...(problem === undefined ? {} : { 'aria-describedby': 'read-first' })}
          onChange={event => onRead(event.target.checked)}
        />{' '}
        {words.passKnowingly}
      </label>
      <ProblemLine id="read-first" sentence={problem} />
    </div>
  )
}

// An embargo keeps nothing from being scheduled for a later moment; the server compares the two.
const isMetBy = (act: Release, name: string): boolean => act === 'schedule' && name === 'embargo'
