import type { JSONContent } from '@tiptap/core'

interface Given {
  type: string
  text?: string | undefined
  attrs?: object | undefined
  marks?: readonly { type: string; attrs?: object }[] | undefined
  content?: readonly Given[] | undefined
}

/** A body, or a part of one, as the editor takes it: what is absent is left out. */
export function contentOf({ type, text, attrs, marks, content }: Given): JSONContent {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(attrs === undefined ? {} : { attrs: { ...attrs } }),
    ...(marks === undefined ? {} : { marks: marks.map(mark => ({ ...mark })) }),
    ...(content === undefined ? {} : { content: content.map(contentOf) }),
  }
}
