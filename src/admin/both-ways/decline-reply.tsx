import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { declineReply, type DeclineReason } from '../api/both-ways.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const reasons = ['not-about-office', 'nothing-wrong', 'answered', 'not-fit'] as const

interface DeclineReplyProps {
  id: string
  onDone: () => Promise<void>
  onClose: () => void
}

/** A no has a reason of the newsroom's list and words of its own. */
export function DeclineReply({ id, onDone, onClose }: DeclineReplyProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [reason, choose] = useState<DeclineReason>('nothing-wrong')
  const form = useTyped({ thing: `reply-decline.${id}`, begun: '', shape: z.string() })
  const { typed: note, type, settle } = form
  const declining = useMutation({
    mutationFn: (sent: string) => declineReply(id, { reason, note: sent }),
    onSuccess: async (_, sent) => {
      settle(sent, '')
      onClose()
      await onDone()
    },
  })
  const problemOf = useProblems(declining.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    declining.mutate(note)
  }
  return (
    <Modal title={words.decline} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <ChoiceField
          label={words.reason}
          value={reason}
          choices={reasons.map(each => [each, words.reasons[each]])}
          onChange={value => choose(reasons.find(each => each === value) ?? 'nothing-wrong')}
        />
        <LeftWords of={form} textOf={left => left} />
        <TextField
          label={words.words}
          value={note}
          onChange={type}
          rows={4}
          dir="auto"
          problem={problemOf('note')}
        />
        <FaultNotice fault={declining.error} />
        <div className="form-end">
          <button type="submit" className="button desk-button is-grave" disabled={declining.isPending}>
            {words.decline}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
