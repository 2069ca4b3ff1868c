import { EditorContent, type Editor } from '@tiptap/react'
import { PasteRefused } from '../pasting/paste-refused.tsx'
import { PastedNotice } from '../pasting/pasted-notice.tsx'
import { usePasteLimit } from '../pasting/use-paste-limit.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BodyTools } from './body-tools.tsx'
import { countBodyWords, readingMinutes } from './count-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Writing } from './writing.ts'

/** The body with its tools above it. */
export function BodyWriter({ editor, ...writing }: Writing & { editor: Editor }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { refusal, check } = usePasteLimit()
  const count = countBodyWords(writing.form.content.body)
  return (
    <>
      {writing.isOpen && (
        <BodyTools editor={editor}>
          <PastedNotice editor={editor} {...writing} />
          <PasteRefused refusal={refusal} />
        </BodyTools>
      )}
      <div className="line">
        <span className="note">
          {words.body}
          <br /> {words.wordCount(say.count(count))}
          <br /> {words.readingTime(say.count(readingMinutes(count)))}
        </span>
        <EditorContent editor={editor} className="body-frame" onPasteCapture={check} />
      </div>
    </>
  )
}
