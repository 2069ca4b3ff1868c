import { EditorContent, type Editor } from '@tiptap/react'
import type { StoryContent } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BodyTools } from './body-tools.tsx'
import { countBodyWords, readingMinutes } from './count-words.ts'
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
  const count = countBodyWords(content.body)
  return (
    <>
      {isOpen && <BodyTools editor={editor} />}
      <div className="line">
        <span className="note">
          {words.body}
          <br /> {words.wordCount(say.count(count))}
          <br /> {words.readingTime(say.count(readingMinutes(count)))}
        </span>
        <EditorContent editor={editor} className="body-frame" />
      </div>
    </>
  )
}
