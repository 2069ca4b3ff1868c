import { useEditorState, type Editor } from '@tiptap/react'
import { useState, type ReactNode } from 'react'
import { PictureTools } from '../body-pictures/picture-tools.tsx'
import { TableTools } from '../tables/table-tools.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { halfSpace } from '../words/persian.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { InsertTools } from './insert-tools.tsx'
import { LinkTool } from './link-tool.tsx'
import { QuotedByTool } from './quoted-by-tool.tsx'
import { Tool } from './tool.tsx'

/** What can be done to the words of a body; each tool also says whether it is on where the caret stands. */
export function BodyTools({ editor, children }: { editor: Editor; children?: ReactNode }) {
  const words = useWords(fa, en)
  const { language } = useLanguage()
  const [isLinking, link] = useState(false)
  const on = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) })
  const at = () => editor.chain().focus()
  return (
    <div className="tools" role="toolbar" aria-label={words.tools} dir={language === 'fa' ? 'rtl' : 'ltr'}>
      <Tool name={words.heading} isOn={on.heading} act={() => at().toggleHeading({ level: 2 }).run()} />
      <Tool name={words.subheading} isOn={on.subheading} act={() => at().toggleHeading({ level: 3 }).run()} />
      <Tool name={words.bold} isOn={on.bold} act={() => at().toggleBold().run()} />
      <Tool
        name={words.quotation}
        isOn={on.quotation}
        act={() => (on.quotation ? at().lift('blockquote').run() : at().wrapIn('blockquote').run())}
      />
      <Tool name={words.bulletList} isOn={on.bulletList} act={() => at().toggleBulletList().run()} />
      <Tool name={words.orderedList} isOn={on.orderedList} act={() => at().toggleOrderedList().run()} />
      <Tool
        name={words.leftToRight}
        isOn={on.leftToRight}
        act={() => (on.leftToRight ? at().unsetTextDirection().run() : at().setTextDirection('ltr').run())}
      />
      <Tool name={words.link} isOn={on.link || isLinking} act={() => link(!isLinking)} />
      <InsertTools editor={editor} />
      <Tool name={words.quotes} act={() => quote(editor)} />
      <Tool name={words.halfSpace} act={() => at().insertContent(halfSpace).run()} />
      <Tool name={words.undo} act={() => at().undo().run()} />
      <Tool name={words.redo} act={() => at().redo().run()} />
      <span className="note is-keys">
        {words.halfSpace}
        <kbd className="key">
          <bdi>Shift + Space</bdi>
        </kbd>
      </span>
      {isLinking && <LinkTool editor={editor} onDone={() => link(false)} />}
      {on.quotation && <QuotedByTool editor={editor} />}
      <PictureTools editor={editor} />
      <TableTools editor={editor} />
      {children}
    </div>
  )
}

function stateOf(editor: Editor) {
  return {
    heading: editor.isActive('heading', { level: 2 }),
    subheading: editor.isActive('heading', { level: 3 }),
    bold: editor.isActive('bold'),
    quotation: editor.isActive('blockquote'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    link: editor.isActive('link'),
    leftToRight: editor.isActive({ dir: 'ltr' }),
  }
}

/** Puts Persian quotation marks around what is selected, or an empty pair with the caret inside. */
function quote(editor: Editor): void {
  const { from, to } = editor.state.selection
  const inside = to - from + 1
  editor
    .chain()
    .focus()
    .insertContentAt(to, '\u00BB')
    .insertContentAt(from, '\u00AB')
    .setTextSelection(from + inside)
    .run()
}
