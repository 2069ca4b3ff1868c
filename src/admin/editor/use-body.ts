import { useEditor, type Editor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'
import { bodyOf, type Body } from './body-of-document.ts'
import { bodyWithViews } from './body-views.ts'
import { contentOf } from './content-of-body.ts'

interface BodyOrder {
  /** Where it begins from: a story, or a release. */
  story: { content: { body: Body }; edition: 'fa' | 'en' }
  isOpen: boolean
  label: string
  onChange: (body: Body) => void
}

/** The body of a story in its editor; the policy of our pages allows it no style element of its own. */
export function useBody({ story, isOpen, label, onChange }: BodyOrder): Editor {
  const tell = useEffectEvent(onChange)
  const editor = useEditor({
    extensions: bodyWithViews,
    content: contentOf(story.content.body),
    editable: false,
    injectCSS: false,
    textDirection: 'auto',
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: 'write is-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: story.edition,
      },
    },
  })
  useEffect(() => {
    const update = (): void => tell(bodyOf(editor.state.doc))
    editor.on('update', update)
    return () => {
      editor.off('update', update)
    }
  }, [editor])
  useEffect(() => editor.setEditable(isOpen, false), [editor, isOpen])
  return editor
}
