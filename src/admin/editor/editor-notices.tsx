import { useState } from 'react'
import type { Story } from '../api/newsroom.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { dropCopy, findCopy } from './browser-copy.ts'
import { textsIn } from './count-words.ts'
import type { DraftForm } from './draft-form.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { DraftKeeper, KeptDraft } from './keep-draft.ts'

interface NoticesProps {
  story: Story
  keeper: DraftKeeper<DraftForm>
  kept: KeptDraft<DraftForm>
  fault: unknown
  onOpenNewest: () => void
}

/** What a writer must know before going on: a conflict, a newer revision, a refusal, a text left in the browser. */
export function EditorNotices({ story, kept, fault, onOpenNewest }: NoticesProps) {
  const words = useWords(fa, en)
  const refused = kept.phase === 'refused' ? kept.fault : fault
  if (kept.phase === 'conflict') return <Conflict form={kept.form} onOpenNewest={onOpenNewest} />
  return (
    <div className="notices">
      <LeftCopy story={story} kept={kept} />
      {hasNewer(story, kept) && (
        <p className="notice" role="status">
          {words.newerSays}{' '}
          <button type="button" className="button desk-button" onClick={onOpenNewest}>
            {words.loadTheirs}
          </button>
        </p>
      )}
      <FaultNotice fault={refused} />
    </div>
  )
}

// Only when our revision is among those known and is not the first of them: just after a save the list is the older one.
function hasNewer(story: Story, { basedOn, phase }: KeptDraft<DraftForm>): boolean {
  return phase === 'saved' && story.revisions.findIndex(({ id }) => id === basedOn) > 0
}

function Conflict({ form, onOpenNewest }: { form: DraftForm; onOpenNewest: () => void }) {
  const words = useWords(fa, en)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const mine = textOf(form)
  const copy = (): void => {
    navigator.clipboard.writeText(mine).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  }
  return (
    <div className="notices" role="alert">
      <div className="notice is-refused">
        <p>
          <b>{words.theyChanged}.</b> {words.conflictSays}
        </p>
        <p className="row is-close">
          <button type="button" className="button desk-button is-main" onClick={copy}>
            {words.copyMine}
          </button>
          <button type="button" className="button desk-button" onClick={onOpenNewest}>
            {words.loadTheirs}
          </button>
          <span className="note">{copied === 'yes' && words.copied}</span>
        </p>
        {copied === 'failed' && (
          <>
            <p className="error">{words.notCopied}</p>
            <textarea className="input" readOnly rows={8} value={mine} aria-label={words.copyMine} />
          </>
        )}
      </div>
    </div>
  )
}

/** A text that an earlier page could not save; it is copied or thrown away, never silently put over the story. */
function LeftCopy({ story, kept }: { story: Story; kept: KeptDraft<DraftForm> }) {
  const words = useWords(fa, en)
  const [copy, setCopy] = useState(() => findCopy(story.id, kept.form))
  if (copy === undefined) return null
  const discard = (): void => {
    dropCopy(story.id)
    setCopy(undefined)
  }
  return (
    <div className="notice" role="status">
      <p>{words.copyFound}</p>
      <textarea
        className="input"
        readOnly
        rows={5}
        dir="auto"
        value={readable(copy)}
        aria-label={words.copyFound}
      />
      <button type="button" className="button desk-button" onClick={discard}>
        {words.discard}
      </button>
    </div>
  )
}

const textOf = ({ content }: DraftForm): string =>
  [content.kicker, content.headline, content.lead, ...textsIn(content.body)]
    .filter(text => text !== '')
    .join('\n\n')

/** The words in a kept copy, whatever its shape: every text it holds, in order. */
function readable(copy: string): string {
  const texts: string[] = []
  JSON.parse(copy, (key, value: unknown) => {
    if (typeof value === 'string' && ['kicker', 'headline', 'lead', 'text'].includes(key)) texts.push(value)
    return value
  })
  return texts.join('\n\n')
}
