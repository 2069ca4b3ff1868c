import { useMutation } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react'
import { sendRelease, type Release } from '../api/network.ts'
import { questions } from '../api/questions.ts'
import { BodyWriter } from '../editor/body-writer.tsx'
import { contentOf } from '../editor/content-of-body.ts'
import type { DraftForm } from '../editor/draft-form.ts'
import { SpellingPanel } from '../editor/spelling-panel.tsx'
import { useBody } from '../editor/use-body.ts'
import type { Writing } from '../editor/writing.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { AnswerHistory } from './answer-history.tsx'
import { DeskTimes } from './desk-times.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { LeftRelease } from './left-release.tsx'
import { ReleaseFields, ReleaseLines } from './release-fields.tsx'
import { ReleaseFiles } from './release-files.tsx'
import { asStory, type ReleaseForm } from './release-form.ts'
import { useReleaseKeeper, type ReleaseKeeper } from './use-release-keeper.ts'

interface WriteReleaseProps {
  release?: Release
  onClose?: () => void
}

/** Writing a release: saved by itself, then sent. What the desk answered stands beside it. */
export function WriteRelease({ release, onClose }: WriteReleaseProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { keeper, kept } = useReleaseKeeper(release)
  const writing = useWriting(keeper, kept.form, kept.fault)
  const sending = useSending(keeper, release, onClose)
  const fault = sending.error ?? kept.fault
  const problemOf = useProblems(fault)
  const change = (part: Partial<ReleaseForm>): void => keeper.change({ ...keeper.read().form, ...part })
  const body = useBody({
    story: writing.start,
    isOpen: writing.isOpen,
    label: words.body,
    onChange: written => change({ body: written }),
  })
  const { taken, takeLeft } = useTaking(keeper, body)
  // Enter in a field sends nothing: only the button does.
  const stay = (event: SubmitEvent): void => event.preventDefault()
  const number = release?.revisions[0]?.number
  return (
    <div className="with-side is-wide is-release">
      <BesideForm release={release}>
        <SpellingPanel editor={body} {...writing} />
      </BesideForm>
      <form className="pane is-stack" onSubmit={stay}>
        <header className="page-head">
          <p className="note">
            <Link to="/releases" className="link">
              {words.backToList}
            </Link>
          </p>
          <h1>{number === undefined ? words.writeTitle : words.editTitle(say.code(number))}</h1>
        </header>
        <LeftRelease keeper={keeper} kept={kept} onTake={takeLeft} />
        <ReleaseLines form={kept.form} onChange={change} fault={fault} />
        <div className="release-body">
          <BodyWriter editor={body} {...writing} />
          <ProblemLine id="body-problem" sentence={problemOf('body')} />
        </div>
        <ReleaseFiles
          files={kept.form.files}
          onChange={files => change({ files })}
          onAdd={file => change({ files: [...keeper.read().form.files, file] })}
          fault={fault}
        />
        <ReleaseFields key={taken} form={kept.form} onChange={change} fault={fault} />
        <FaultNotice fault={fault} />
        <WriteFoot
          {...{ keeper, onClose }}
          onSend={() => sending.mutate()}
          isBusy={sending.isPending}
          phase={kept.phase}
          savedAt={kept.savedAt}
        />
      </form>
    </div>
  )
}

/** What the desk said and what is missing; then what helps writing. */
function BesideForm({ release, children }: { release: Release | undefined; children: ReactNode }) {
  const words = useWords(fa, en)
  return (
    <div className="release-side">
      {release !== undefined && (
        <aside className="pane is-stack is-answer" aria-label={words.answerTitle}>
          <AnswerHistory release={release} />
          <MissingForSending release={release} />
        </aside>
      )}
      <aside className="pane is-stack is-beside" aria-label={words.besideTitle}>
        {children}
        <DeskTimes />
      </aside>
    </div>
  )
}

/** The release as the parts of the newsroom's editor know a text. */
function useWriting(
  keeper: ReleaseKeeper,
  form: ReleaseForm,
  fault: unknown,
): Writing & { start: { content: DraftForm['content']; edition: 'fa' } } {
  const changes = useMemo(() => {
    const write = (change: Partial<DraftForm['content']>): void => {
      const { headline, lead, body } = { ...keeper.read().form, ...change }
      keeper.change({ ...keeper.read().form, headline, lead, body })
    }
    const edit = ({ content }: Partial<DraftForm>): void => {
      if (content !== undefined) write(content)
    }
    return { write, edit }
  }, [keeper])
  const story = asStory(form)
  return {
    ...changes,
    form: story,
    isOpen: true,
    fault,
    edition: 'fa',
    start: { content: story.content, edition: 'fa' },
  }
}

/** Goes on from what an earlier page left; `taken` is the key of fields that hold a text of their own while it is typed. */
function useTaking(keeper: ReleaseKeeper, body: Editor) {
  const [taken, take] = useState(0)
  const takeLeft = (form: ReleaseForm): void => {
    keeper.change(form)
    body.commands.setContent(contentOf(form.body), { emitUpdate: false })
    take(taken + 1)
  }
  return { taken, takeLeft }
}

/** Saves what is unsaved and sends; a new release is then opened at its own address. */
function useSending(keeper: ReleaseKeeper, release: Release | undefined, onClose?: () => void) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      await keeper.flush()
      // What was never typed in is not sent: the server says what is missing once there is a draft.
      if (keeper.id() === undefined) await begin(keeper)
      const id = keeper.id() ?? ''
      await sendRelease(id)
      return id
    },
    onSuccess: async id => {
      onClose?.()
      if (release === undefined) await navigate({ to: '/releases/$id', params: { id }, replace: true })
    },
    onSettled: async () => {
      await questions.invalidateQueries({ queryKey: ['releases'] })
      await questions.invalidateQueries({ queryKey: ['release'] })
    },
  })
}

async function begin(keeper: ReleaseKeeper): Promise<void> {
  const { form } = keeper.read()
  keeper.change({ ...form, headline: `${form.headline} ` })
  await keeper.flush()
}

interface WriteFootProps {
  keeper: ReleaseKeeper
  onClose: (() => void) | undefined
  onSend: () => void
  isBusy: boolean
  phase: keyof typeof fa.saving
  savedAt: string | null
}

function WriteFoot({ keeper, onClose, onSend, isBusy, phase, savedAt }: WriteFootProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const isSaved = phase === 'saved' && savedAt !== null
  return (
    <div className="bulk">
      <button type="button" className="button desk-button is-main" disabled={isBusy} onClick={onSend}>
        {words.acts.send}
      </button>
      <button
        type="button"
        className="button desk-button"
        disabled={isBusy}
        onClick={() => void keeper.flush().catch(() => undefined)}
      >
        {words.saveForLater}
      </button>
      {onClose !== undefined && (
        <button type="button" className="button desk-button quiet" onClick={onClose}>
          {shared.close}
        </button>
      )}
      <span className="note" role="status">
        {isSaved ? words.saved(say.moment(savedAt, 'time')) : phase !== 'saved' && words.saving[phase]}
      </span>
    </div>
  )
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
              <span>{words.missing[field.startsWith('files.') ? 'files' : field] ?? field}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
