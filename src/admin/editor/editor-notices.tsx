import type { Story } from '../api/newsroom.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import type { BrowserCopy } from './browser-copy.ts'
import { plainText } from './count-words.ts'
import type { DraftForm } from './draft-form.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { KeptDraft } from './keep-draft.ts'

interface NoticesProps {
  story: Story
  kept: KeptDraft<DraftForm>
  fault: unknown
  onOpenNewest: () => void
}

/** What a writer must know before going on: a newer revision, a refusal. */
export function EditorNotices({ story, kept, fault, onOpenNewest }: NoticesProps) {
  const words = useWords(fa, en)
  return (
    <div className="notices">
      {hasNewer(story, kept) && (
        <p className="notice" role="status">
          {words.newerSays}{' '}
          <button type="button" className="button desk-button" onClick={onOpenNewest}>
            {words.loadTheirs}
          </button>
        </p>
      )}
      <FaultNotice fault={kept.phase === 'refused' ? kept.fault : fault} />
    </div>
  )
}

// Only when our revision is among those known and is not the first of them: just after a save the list is the older one.
function hasNewer(story: Story, { basedOn, phase }: KeptDraft<DraftForm>): boolean {
  return phase === 'saved' && story.revisions.findIndex(({ id }) => id === basedOn) > 0
}

interface LeftCopyProps {
  copy: BrowserCopy
  /** Nobody saved since: the writer can go on from it. Otherwise it is compared with what was saved. */
  isCurrent: boolean
  /** Is the pen in this writer's hand? */
  mayTake: boolean
  onTake: (copy: BrowserCopy) => void
  onDiscard: () => void
}

/** A text that an earlier page could not save. Nothing is written before its writer said what becomes of it. */
export function LeftCopyNotice({ copy, isCurrent, mayTake, onTake, onDiscard }: LeftCopyProps) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <div className="notice" role="status">
      <p>{isCurrent ? words.copyFound(say.moment(copy.at)) : words.copyFoundOlder(say.moment(copy.at))}</p>
      <textarea
        className="input"
        readOnly
        rows={5}
        dir="auto"
        value={plainText(copy.form.content)}
        aria-label={words.copyText}
      />
      <p className="row is-close">
        <button
          type="button"
          className="button desk-button is-main"
          disabled={!mayTake}
          onClick={() => onTake(copy)}
        >
          {isCurrent ? words.copyTake : words.copyCompare}
        </button>
        <button type="button" className="button desk-button quiet" onClick={onDiscard}>
          {words.discard}
        </button>
      </p>
    </div>
  )
}
