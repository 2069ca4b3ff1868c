import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { cleanPasted } from './clean-pasted.ts'

/** Reads what other programs put on the clipboard; what this editor put there comes back as it was. */
export const pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins() {
    let isOurs = false
    return [
      new Plugin({
        props: {
          transformPastedHTML: html => {
            isOurs = html.includes('data-pm-slice')
            return isOurs ? html : cleanPasted(html)
          },
          transformPasted: (slice, _view, isPlain) => (isOurs && !isPlain ? slice : asParagraphs(slice)),
        },
      }),
    ]
  },
})

/** Elsewhere a line is ended by a break and an empty line stands between paragraphs: here a paragraph is one. */
export function asParagraphs(slice: Slice): Slice {
  const lines = slice.content.content.flatMap(node =>
    node.type.name === 'paragraph' || node.type.name === 'heading' ? linesOf(node) : [node],
  )
  // A few words inside a line stay what they are.
  if (lines.length === 0) return slice
  return Slice.maxOpen(Fragment.from(lines), true)
}

function linesOf(node: Node): Node[] {
  const lines: Node[][] = [[]]
  for (const child of node.children)
    if (child.type.name === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(child)
  return lines
    .map(children => node.type.create(node.attrs, children))
    .filter(line => line.textContent.trim() !== '')
}
