import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { banners, raiseBanner } from '../api/front.ts'
import { showAnswer } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The line over all Persian pages that leads to the dossier, until a moment. */
export function BannerOfDossier({ dossierId }: { dossierId: string }) {
  const words = useWords(fa, en)
  const [text, type] = useState('')
  const [until, choose] = useState<string | null>(null)
  const raising = useMutation({
    mutationFn: (shownUntil: string) =>
      raiseBanner({ edition: 'fa', text, storyId: null, dossierId, shownUntil }),
    onSuccess: answer => showAnswer(banners.queryKey, answer),
  })
  const problemOf = useProblems(raising.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (until !== null) raising.mutate(until)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.banner}</h2>
      <p className="note">{words.bannerSays}</p>
      <TextField
        label={words.bannerText}
        value={text}
        onChange={type}
        dir="auto"
        most={90}
        problem={problemOf('text') ?? problemOf('dossierId')}
      />
      <MomentField
        isNeeded
        label={words.until}
        value={until}
        onChange={choose}
        problem={problemOf('shownUntil')}
      />
      <FaultNotice fault={raising.error} />
      <div className="form-end">
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={raising.isPending || until === null}
        >
          {words.raise}
        </button>
        {raising.isSuccess && (
          <p className="note" role="status">
            {words.raised}
          </p>
        )}
      </div>
    </form>
  )
}
