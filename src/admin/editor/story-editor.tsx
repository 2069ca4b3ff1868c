import { useEffect, useState } from 'react'
import type { Story } from '../api/newsroom.ts'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { BodyWriter } from './body-writer.tsx'
import { Checklist } from './checklist.tsx'
import { DetailsPanel } from './details-panel.tsx'
import type { DraftForm } from './draft-form.ts'
import { EditorBar } from './editor-bar.tsx'
import { EditorNotices } from './editor-notices.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { HistoryPanel } from './history-panel.tsx'
import { PicturePanel } from './picture-panel.tsx'
import { SpellingPanel } from './spelling-panel.tsx'
import { StoryLines } from './story-lines.tsx'
import { useBody } from './use-body.ts'
import { useDraftKeeper } from './use-draft-keeper.ts'
import type { HeldPen } from './use-pen.ts'

interface StoryEditorProps {
  story: Story
  isWriter: boolean
  held: HeldPen
  onOpenNewest: () => void
}

export function StoryEditor({ story, isWriter, held: { pen, take }, onOpenNewest }: StoryEditorProps) {
  const words = useWords(fa, en)
  const { keeper, kept } = useDraftKeeper(story)
  const isOpen = isWriter && pen?.mine === true && kept.phase !== 'conflict'
  const [fault, setFault] = useState<unknown>(null)
  const edit = (change: Partial<DraftForm>): void => keeper.change({ ...keeper.read().form, ...change })
  const write = (change: Partial<DraftForm['content']>): void =>
    edit({ content: { ...keeper.read().form.content, ...change } })
  const body = useBody({ story, isOpen, label: words.body, onChange: written => write({ body: written }) })
  const lostPen = pen?.mine === false
  // Whoever takes the pen begins from what is saved: what was written until now must be there.
  useEffect(() => {
    if (lostPen) keeper.flush().catch(() => undefined)
  }, [lostPen, keeper])
  useTitle(kept.form.content.headline)
  const shown = kept.fault ?? fault
  const writing = { form: kept.form, write, edit, isOpen, fault: shown, edition: story.edition }
  return (
    <>
      <EditorBar {...{ story, keeper, kept, pen, isWriter, take, fault }} onFault={setFault} />
      <EditorNotices {...{ story, keeper, kept, fault }} onOpenNewest={onOpenNewest} />
      <div className="editor">
        <div className="sheet" lang={story.edition} dir={story.edition === 'fa' ? 'rtl' : 'ltr'}>
          <h1 className="hidden-label">
            {words.title} {story.code}
          </h1>
          <StoryLines {...writing} />
          <BodyWriter editor={body} isOpen={isOpen} content={kept.form.content} />
        </div>
        <aside className="side" aria-label={words.work}>
          <HistoryPanel story={story} />
          <Checklist story={story} />
          <SpellingPanel editor={body} {...writing} />
          <PicturePanel story={story} {...writing} />
          <DetailsPanel story={story} {...writing} />
        </aside>
      </div>
    </>
  )
}
