import { Link } from '@tanstack/react-router'
import type { Story } from '../api/newsroom.ts'
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
import type { PenKnown } from './use-pen.ts'

interface EditorBarProps {
  story: Story
  keeper: DraftKeeper<DraftForm>
  kept: KeptDraft<DraftForm>
  pen: PenKnown | undefined
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
  const isOthers = isWriter && pen?.mine === false
  // The same element for whoever holds it: what changes in it is read out.
  return (
    <span className={isOthers ? 'presence' : 'presence note'}>
      {isOthers && (
        <span className="initial" aria-hidden="true">
          {[...pen.holderName][0]}
        </span>
      )}
      <span role="status">{isWriter ? penSentence(words, pen) : words.readOnly}</span>
      {isOthers && (
        <button type="button" className="button desk-button" onClick={take}>
          {words.penTake}
        </button>
      )}
    </span>
  )
}

function penSentence(words: typeof fa, pen: PenKnown | undefined): string {
  if (pen === undefined) return words.penUnknown
  if (pen.mine) return words.penMine
  return pen.wasMine === true ? words.penTaken(pen.holderName) : words.penOther(pen.holderName)
}
