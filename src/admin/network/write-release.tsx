import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type SubmitEvent } from 'react'
import { beginRelease, rewriteRelease, sendRelease, type Release } from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { AnswerHistory } from './answer-history.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { ReleaseFields } from './release-fields.tsx'
import { draftOfRelease, emptyRelease, formOfRelease, isRich, type ReleaseForm } from './release-form.ts'

/** Writing a release: saved for later, or sent. What the desk answered stands beside it. */
export function WriteRelease({ release, onClose }: { release?: Release; onClose?: () => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [form, setForm] = useState<ReleaseForm>(() =>
    release === undefined ? emptyRelease : formOfRelease(release),
  )
  const [kept, setKept] = useState(form)
  useWarningBeforeLeaving(form !== kept)
  const keep = useKeeping(release, { onKept: setKept, onSent: () => onClose?.() })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    keep.mutate({ form, isSent: true })
  }
  const number = release?.revisions[0]?.number
  return (
    <div className="with-side is-wide is-release">
      <aside className="pane is-stack" aria-label={words.answerTitle}>
        {release === undefined ? (
          <p className="note">{words.leadHelp}</p>
        ) : (
          <AnswerHistory release={release} />
        )}
        {release !== undefined && <MissingForSending release={release} />}
      </aside>
      <form className="pane is-stack" onSubmit={send}>
        <header className="page-head">
          <p className="note">
            <Link to="/releases" className="link">
              {words.backToList}
            </Link>
          </p>
          <h1>{number === undefined ? words.writeTitle : words.editTitle(say.code(number))}</h1>
        </header>
        {release !== undefined && isRich(release) && <p className="notice">{words.richBody}</p>}
        <ReleaseFields form={form} onChange={change => setForm({ ...form, ...change })} fault={keep.error} />
        <FaultNotice fault={keep.error} />
        <WriteFoot
          {...{ release, onClose }}
          isBusy={keep.isPending}
          isKept={form === kept}
          onKeep={() => keep.mutate({ form, isSent: false })}
        />
      </form>
    </div>
  )
}

interface WriteFootProps {
  release: Release | undefined
  onClose: (() => void) | undefined
  isBusy: boolean
  isKept: boolean
  onKeep: () => void
}

function WriteFoot({ release, onClose, isBusy, isKept, onKeep }: WriteFootProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  return (
    <div className="bulk">
      <button type="submit" className="button desk-button is-main" disabled={isBusy}>
        {words.acts.send}
      </button>
      <button type="button" className="button desk-button" disabled={isBusy} onClick={onKeep}>
        {words.saveForLater}
      </button>
      {onClose !== undefined && (
        <button type="button" className="button desk-button quiet" onClick={onClose}>
          {shared.close}
        </button>
      )}
      <span className="note" role="status">
        {release !== undefined && isKept && words.saved(say.moment(release.updatedAt, 'time'))}
      </span>
    </div>
  )
}

interface Afterwards {
  onKept: (form: ReleaseForm) => void
  onSent: () => void
}

/** Saves a release and, when it shall go, sends it; a new one is then opened at its own address. */
function useKeeping(release: Release | undefined, { onKept, onSent }: Afterwards) {
  const navigate = useNavigate()
  // What was saved before a refusal to send is saved over, not written a second time.
  const [saved, setSaved] = useState(release && { id: release.id, revisionId: release.revisionId })
  return useMutation({
    mutationFn: async ({ form, isSent }: { form: ReleaseForm; isSent: boolean }) => {
      const written = await save(form, saved)
      setSaved(written)
      onKept(form)
      if (isSent) await sendRelease(written.id)
      return { id: written.id, isSent }
    },
    onSuccess: async ({ id, isSent }) => {
      if (isSent) onSent()
      if (release === undefined) await navigate({ to: '/releases/$id', params: { id }, replace: true })
    },
    onSettled: async () => {
      await questions.invalidateQueries({ queryKey: ['releases'] })
      await questions.invalidateQueries({ queryKey: ['release'] })
    },
  })
}

function MissingForSending({ release }: { release: Release }) {
  const words = useWords(fa, en)
  return (
    <section>
      <h2 className="pane-title">{words.missingTitle}</h2>
      {release.missing.length === 0 ? (
        <p className="small">{words.ready}</p>
      ) : (
        <ul className="check small">
          {release.missing.map(({ field }) => (
            <li key={field} className="is-needed">
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 2.5v7M8 12v1.8" />
              </svg>
              <span>{words.missing[field] ?? field}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Written {
  id: string
  revisionId: string
}

const save = (form: ReleaseForm, saved: Written | undefined): Promise<Written> =>
  saved === undefined
    ? beginRelease(draftOfRelease(form))
    : rewriteRelease(saved.id, { ...draftOfRelease(form), basedOn: saved.revisionId })

function useWarningBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsaved])
}
