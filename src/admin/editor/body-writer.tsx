import { EditorContent, type Editor } from '@tiptap/react'
import type { StoryContent } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BodyTools } from './body-tools.tsx'
import { countBodyWords } from './count-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** The body with its tools above it. */
export function BodyWriter({
  editor,
  isOpen,
  content,
}: {
  editor: Editor
  isOpen: boolean
  content: StoryContent
}) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <>
      {isOpen && <BodyTools editor={editor} />}
      <div className="line">
        <span className="note">
          {words.body}
          <br /> {words.wordCount(say.count(countBodyWords(content.body)))}
        </span>
        <EditorContent editor={editor} className="body-frame" />
      </div>
    </>
  )
}
