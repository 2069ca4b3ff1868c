import { useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import type { Release } from '../api/network.ts'
import { releaseDesks } from '../api/network-desks.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Modal } from '../pieces/modal.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface HandOverDialogProps {
  release: Release
  fault: unknown
  isBusy: boolean
  onDo: (order: { deskId: string; note: string }, settle: () => void) => void
  onClose: () => void
}

/** Gives a release to another desk. */
export function HandOverDialog({ release, fault, isBusy, onDo, onClose }: HandOverDialogProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { language } = useSay()
  const others = (useQuery(releaseDesks).data?.desks ?? []).filter(({ id }) => id !== release.desk?.id)
  const [deskId, choose] = useState('')
  const form = useTyped({ thing: `release-handing.${release.id}`, begun: '', shape: z.string() })
  const { typed: note, type: setNote } = form
  const [isAsked, ask] = useState(false)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    ask(true)
    if (deskId !== '') onDo({ deskId, note: note.trim() }, () => form.settle(note, ''))
  }
  return (
    <Modal title={words.acts['hand-over']} onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>{words.handOverSays}</p>
        <ChoiceField
          label={words.handOverTo}
          value={deskId}
          choices={[
            ['', shared.choose],
            ...others.map(({ id, nameFa, nameEn }) => [id, language === 'fa' ? nameFa : nameEn] as const),
          ]}
          onChange={choose}
          problem={isAsked && deskId === '' ? shared.required : undefined}
        />
        <LeftWords of={form} textOf={left => left} />
        <TextField label={words.handOverNote} value={note} onChange={setNote} rows={2} />
        <FaultNotice fault={fault} />
        <div className="form-end">
          <button type="submit" className="button desk-button is-main" disabled={isBusy}>
            {words.acts['hand-over']}
          </button>
          <button type="button" className="button desk-button quiet" onClick={onClose}>
            {shared.cancel}
          </button>
        </div>
      </form>
    </Modal>
  )
}
