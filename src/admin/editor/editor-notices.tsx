import type { Story } from '../api/newsroom.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { LeftNotice } from '../unsaved/left-words.tsx'
import { en as unsavedEn } from '../unsaved/en.ts'
import { fa as unsavedFa } from '../unsaved/fa.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { plainText } from './count-words.ts'
import type { DraftForm } from './draft-form.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { KeptDraft } from './keep-draft.ts'
import type { LeftStory } from './use-left-copy.ts'

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
  copy: LeftStory
  /** Nobody saved since: the writer can go on from it. Otherwise it is compared with what was saved. */
  isCurrent: boolean
  /** Is the pen in this writer's hand? */
  mayTake: boolean
  onTake: (copy: LeftStory) => void
  onDiscard: () => void
}

/** A text that an earlier page could not save. Nothing is written before its writer said what becomes of it. */
export function LeftCopyNotice({ copy, isCurrent, mayTake, onTake, onDiscard }: LeftCopyProps) {
  const words = useWords(fa, en)
  const shared = useWords(unsavedFa, unsavedEn)
  const say = useSay()
  const when = say.moment(copy.at)
  return (
    <div role="status">
      <LeftNotice
        sentence={isCurrent ? shared.found(when) : words.copyFoundOlder(when)}
        text={plainText(copy.words.form.content)}
        takeLabel={isCurrent ? shared.take : words.copyCompare}
        mayTake={mayTake}
        onTake={() => onTake(copy)}
        onDrop={onDiscard}
      />
    </div>
  )
}
