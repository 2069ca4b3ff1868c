import { EditorContent, type Editor } from '@tiptap/react'
import { memo, useDeferredValue } from 'react'
import { PasteRefused } from '../pasting/paste-refused.tsx'
import { PastedNotice } from '../pasting/pasted-notice.tsx'
import { usePasteLimit } from '../pasting/use-paste-limit.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import type { Body } from './body-of-document.ts'
import { BodyTools } from './body-tools.tsx'
import { countBodyWords, readingMinutes } from './count-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Writing } from './writing.ts'

/** The body with its tools above it. */
export function BodyWriter({ editor, ...writing }: Writing & { editor: Editor }) {
  const { refusal, check } = usePasteLimit()
  return (
    <>
      {writing.isOpen && (
        <BodyTools editor={editor}>
          <PastedNotice editor={editor} {...writing} />
          <PasteRefused refusal={refusal} />
        </BodyTools>
      )}
      <div className="line">
        <BodyLength body={useDeferredValue(writing.form.content.body)} />
        <EditorContent editor={editor} className="body-frame" onPasteCapture={check} />
      </div>
    </>
  )
}

const BodyLength = memo(function BodyLength({ body }: { body: Body }) {
  const words = useWords(fa, en)
  const say = useSay()
  const count = countBodyWords(body)
  return (
    <span className="note">
      {words.body}
      <br /> {words.wordCount(say.count(count))}
      <br /> {words.readingTime(say.count(readingMinutes(count)))}
    </span>
  )
})
