import type { Editor } from '@tiptap/react'
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Story } from '../api/newsroom.ts'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { ConflictScreen } from '../conflict/conflict-screen.tsx'
import { BodyWriter } from './body-writer.tsx'
import { Checklist } from './checklist.tsx'
import { contentOf } from './content-of-body.ts'
import { CounterpartPanel } from './counterpart-panel.tsx'
import { DetailsPanel } from './details-panel.tsx'
import type { DraftForm } from './draft-form.ts'
import { EditorBar } from './editor-bar.tsx'
import { EditorNotices, LeftCopyNotice } from './editor-notices.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { HistoryPanel } from './history-panel.tsx'
import type { DraftKeeper } from './keep-draft.ts'
import { NotesPanel } from '../passages/notes-panel.tsx'
import { PicturePanel } from './picture-panel.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { SpellingPanel } from './spelling-panel.tsx'
import { StoryLines } from './story-lines.tsx'
import { TimePanel } from './time-panel.tsx'
import { useBody } from './use-body.ts'
import { isPublic, useDraftKeeper } from './use-draft-keeper.ts'
import { useLeftCopy, type LeftStory } from './use-left-copy.ts'
import type { HeldPen } from './use-pen.ts'
import type { Writing } from './writing.ts'

interface StoryEditorProps {
  story: Story
  isWriter: boolean
  held: HeldPen
  onOpenNewest: () => void
}

export function StoryEditor({ story, isWriter, held: { pen, take }, onOpenNewest }: StoryEditorProps) {
  const words = useWords(fa, en)
  const { keeper, kept } = useDraftKeeper(story)
  const left = useLeftCopy(story, kept)
  const hasPen = isWriter && pen?.mine === true
  const isOpen =
    hasPen && kept.phase !== 'conflict' && left.copy === undefined && story.status !== 'scheduled'
  const [fault, setFault] = useState<unknown>(null)
  const { edit, write } = useMemo(() => changesOf(keeper), [keeper])
  const body = useBody({ story, isOpen, label: words.body, onChange: written => write({ body: written }) })
  const lostPen = pen?.mine === false
  // Whoever takes the pen begins from what is saved: what was written until now must be there.
  useEffect(() => {
    if (lostPen) keeper.flush().catch(() => undefined)
  }, [lostPen, keeper])
  useTitle(kept.form.content.headline)
  const shown = kept.fault ?? fault
  const writing = { form: kept.form, write, edit, isOpen, fault: shown, edition: story.edition }
  const disagreeing = left.compared ?? (kept.phase === 'conflict' ? kept : undefined)
  if (disagreeing !== undefined)
    return (
      <ConflictScreen
        storyId={story.id}
        isPublic={isPublic(story)}
        mine={disagreeing.form}
        base={disagreeing.saved}
        onSettled={() => {
          left.settleAll()
          onOpenNewest()
        }}
      />
    )
  const isCurrent = ({ words: { basedOn } }: LeftStory): boolean => basedOn === story.draftRevisionId
  const takeCopy = (copy: LeftStory): void => {
    if (!isCurrent(copy)) return left.compare()
    const { form } = copy.words
    keeper.change(form)
    left.take()
    body.commands.setContent(contentOf(form.content.body), { emitUpdate: false })
  }
  return (
    <>
      <EditorBar {...{ story, keeper, kept, pen, isWriter, take, fault }} onFault={setFault} />
      {left.copy !== undefined && (
        <LeftCopyNotice
          copy={left.copy}
          isCurrent={isCurrent(left.copy)}
          mayTake={hasPen}
          onTake={takeCopy}
          onDiscard={left.drop}
        />
      )}
      <EditorNotices {...{ story, kept, fault }} onOpenNewest={onOpenNewest} />
      <Sheets {...{ story, body, writing }} savedAt={kept.savedAt} />
    </>
  )
}

const changesOf = (keeper: DraftKeeper<DraftForm>) => {
  const edit = (change: Partial<DraftForm>): void => keeper.change({ ...keeper.read().form, ...change })
  return {
    edit,
    write: (change: Partial<DraftForm['content']>): void =>
      edit({ content: { ...keeper.read().form.content, ...change } }),
  }
}

// Beside the text everything waits for a free moment: a letter that is typed must not.
const CalmHistory = memo(HistoryPanel)
const CalmChecklist = memo(Checklist)
const CalmTime = memo(TimePanel)
const CalmPicture = memo(PicturePanel)
const CalmDetails = memo(DetailsPanel)
const CalmCounterpart = memo(CounterpartPanel)
const CalmPreview = memo(PreviewPanel)
const CalmNotes = memo(NotesPanel)

interface SheetsProps {
  story: Story
  savedAt: string | null
  body: Editor
  writing: Writing
}

function Sheets({ story, savedAt, body, writing }: SheetsProps) {
  const words = useWords(fa, en)
  const calm = { ...writing, form: useDeferredValue(writing.form) }
  return (
    <div className="editor">
      <div className="sheet" lang={story.edition} dir={story.edition === 'fa' ? 'rtl' : 'ltr'}>
        <h1 className="hidden-label">
          {words.title} {story.code}
        </h1>
        <StoryLines {...writing} />
        <BodyWriter editor={body} {...writing} />
      </div>
      <aside className="side" aria-label={words.work}>
        <CalmHistory story={story} />
        <CalmChecklist story={story} />
        <CalmTime story={story} {...calm} />
        <SpellingPanel editor={body} {...writing} />
        <CalmNotes editor={body} storyId={story.id} savedAt={savedAt} isWriting={writing.isOpen} />
        <CalmPicture story={story} {...calm} />
        <CalmDetails story={story} {...calm} />
        <CalmCounterpart story={story} />
        <CalmPreview story={story} />
      </aside>
    </div>
  )
}
