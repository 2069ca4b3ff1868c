import type { Node } from '@tiptap/pm/model'
import type { StoryContent } from '../api/newsroom.ts'

export type Body = StoryContent['body']
type Block = Body['content'][number]
type Paragraph = Extract<Block, { type: 'paragraph' }>
type Picture = Extract<Block, { type: 'picture' }>
type Table = Extract<Block, { type: 'table' }>
type Cell = Table['content'][number]['content'][number]
type Inline = NonNullable<Paragraph['content']>[number]
type Marks = NonNullable<Extract<Inline, { type: 'text' }>['marks']>

/** The body as the newsroom keeps it: only what its schema knows, without empty paragraphs at the end. */
export function bodyOf(document: Node): Body {
  const content = document.children.flatMap(blockOf)
  while (isEmpty(content.at(-1))) content.pop()
  return { type: 'doc', content }
}

function blockOf(node: Node): Block[] {
  switch (node.type.name) {
    case 'paragraph':
      return [paragraphOf(node)]
    case 'heading':
      return [
        {
          type: 'heading',
          attrs: { level: node.attrs['level'] === 3 ? 3 : 2, ...directionOf(node) },
          ...inlineOf(node),
        },
      ]
    case 'blockquote':
      return [
        {
          type: 'blockquote',
          attrs: { by: textOf(node.attrs['by']), ...(node.attrs['locked'] === true ? { locked: true } : {}) },
          content: node.children.map(paragraphOf),
        },
      ]
    case 'bulletList':
    case 'orderedList':
      return [
        {
          type: node.type.name,
          content: node.children.map(item => ({ type: 'listItem', content: item.children.map(paragraphOf) })),
        },
      ]
    case 'table':
      return [tableOf(node)]
    case 'picture':
      return picturesOf([node])
    case 'gallery':
      return picturesOf(node.children)
    case 'recording':
      return recordingOf(node)
    default:
      return []
  }
}

function tableOf(node: Node): Table {
  return {
    type: 'table',
    attrs: { caption: textOf(node.attrs['caption']) ?? '' },
    content: node.children.map(row => ({ type: 'tableRow', content: row.children.map(cellOf) })),
  }
}

function cellOf(node: Node): Cell {
  const spans = (['colspan', 'rowspan'] as const).flatMap(name => {
    const span: unknown = node.attrs[name]
    return typeof span === 'number' && span > 1 ? [[name, span] as const] : []
  })
  return {
    type: node.type.name === 'tableHeader' ? 'tableHeader' : 'tableCell',
    ...(spans.length === 0 ? {} : { attrs: Object.fromEntries(spans) }),
    content: node.children.map(paragraphOf),
  }
}

/** One picture stands alone; more are a gallery. */
function picturesOf(nodes: readonly Node[]): Block[] {
  const pictures = nodes.flatMap((node): Picture[] => {
    const pictureId = textOf(node.attrs['pictureId'])
    return pictureId === null ? [] : [{ type: 'picture', attrs: { pictureId }, ...inlineOf(node) }]
  })
  return pictures.length > 1 ? [{ type: 'gallery', content: pictures }] : pictures
}

function recordingOf(node: Node): Block[] {
  const recordingId = textOf(node.attrs['recordingId'])
  return recordingId === null ? [] : [{ type: 'recording', attrs: { recordingId }, ...inlineOf(node) }]
}

function paragraphOf(node: Node): Paragraph {
  const direction = directionOf(node)
  return { type: 'paragraph', ...('dir' in direction ? { attrs: direction } : {}), ...inlineOf(node) }
}

function inlineOf(node: Node): { content?: Inline[] } {
  const content = node.children.flatMap((child): Inline[] => {
    if (child.type.name === 'hardBreak') return [{ type: 'hardBreak' }]
    if (child.text === undefined) return []
    const marks = marksOf(child)
    return [{ type: 'text', text: child.text, ...(marks.length === 0 ? {} : { marks }) }]
  })
  return content.length === 0 ? {} : { content }
}

function marksOf(node: Node): Marks {
  return node.marks.flatMap((mark): Marks => {
    switch (mark.type.name) {
      case 'bold':
        return [{ type: 'bold' }]
      case 'italic':
        return [{ type: 'italic' }]
      case 'link':
        return [{ type: 'link', attrs: { href: textOf(mark.attrs['href']) ?? '' } }]
      default:
        return []
    }
  })
}

// Every block finds its own direction; only one that was set by hand is kept.
function directionOf(node: Node): { dir?: 'rtl' | 'ltr' } {
  const dir: unknown = node.attrs['dir']
  return dir === 'rtl' || dir === 'ltr' ? { dir } : {}
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const isEmpty = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && (block.content ?? []).length === 0
