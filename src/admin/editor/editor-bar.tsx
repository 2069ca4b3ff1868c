import { Link } from '@tanstack/react-router'
import type { Pen, Story } from '../api/newsroom.ts'
import { BannerForStory } from '../front/banner-for-story.tsx'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import type { DraftForm } from './draft-form.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { DraftKeeper, KeptDraft } from './keep-draft.ts'
import { StoryActs } from './story-acts.tsx'
import { isPublic } from './use-draft-keeper.ts'

interface EditorBarProps {
  story: Story
  keeper: DraftKeeper<DraftForm>
  kept: KeptDraft<DraftForm>
  pen: Pen | undefined
  isWriter: boolean
  take: () => void
  onFault: (fault: unknown) => void
}

/** Where the story is, whether it is saved, who holds the pen, and what may be done to it. */
export function EditorBar({ story, keeper, kept, pen, isWriter, take, onFault }: EditorBarProps) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <div className="editor-bar">
      <span>
        <Link to="/stories" className="link">
          {words.stories}
        </Link>{' '}
        · <span className="nowrap">{words.code(say.code(story.code))}</span>
      </span>
      <StatusMark status={story.status} />
      {story.isSample && <span className="note">{words.sample}</span>}
      <SavedLine kept={kept} />
      <Link to="/stories/$id/revisions" params={{ id: story.id }} className="link note">
        {words.revision(say.code(story.revisions[0]?.number ?? 1))}
      </Link>
      <PenLine {...{ pen, isWriter, take }} />
      <span className="is-apart">
        {story.path !== null && isPublic(story) && (
          <a className="button desk-button quiet" href={story.path} target="_blank" rel="noreferrer">
            {words.seeOnSite}
          </a>
        )}
        {isPublic(story) && <BannerForStory story={story} />}
        <StoryActs {...{ story, keeper, onFault }} />
      </span>
    </div>
  )
}

function SavedLine({ kept }: { kept: KeptDraft<DraftForm> }) {
  const words = useWords(fa, en)
  const say = useSay()
  const saved = kept.savedAt === null ? words.saved : words.savedAt(say.moment(kept.savedAt, 'time'))
  const line = kept.phase === 'saved' ? saved : words[kept.phase]
  return (
    <span
      className={
        kept.phase === 'away' || kept.phase === 'conflict' || kept.phase === 'refused' ? 'error' : 'note'
      }
      role="status"
    >
      {line}
    </span>
  )
}

function PenLine({ pen, isWriter, take }: Pick<EditorBarProps, 'pen' | 'isWriter' | 'take'>) {
  const words = useWords(fa, en)
  if (!isWriter) return <span className="note">{words.readOnly}</span>
  if (pen === undefined) return <span className="note">{words.penUnknown}</span>
  if (pen.mine) return <span className="presence note">{words.penMine}</span>
  return (
    <span className="presence">
      <span className="initial" aria-hidden="true">
        {[...pen.holderName][0]}
      </span>
      <span>{words.penOther(pen.holderName)}</span>
      <button type="button" className="button desk-button" onClick={take}>
        {words.penTake}
      </button>
    </span>
  )
}
