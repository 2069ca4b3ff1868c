import type { BodyBlock, BodyDocument, BodyInline, BodyTable } from './body-blocks.ts'

export {
  BodyDocument,
  isSafeLink,
  type BodyBlock,
  type BodyInline,
  type BodyParagraph,
  type BodyPicture,
  type BodyRecording,
  type BodyTable,
} from './body-blocks.ts'

type TableRow = BodyTable['content'][number]

export const emptyBody: BodyDocument = { type: 'doc', content: [] }

/** A body of plain paragraphs; empty ones are left out. */
export const bodyOfParagraphs = (paragraphs: readonly string[]): BodyDocument => ({
  type: 'doc',
  content: paragraphs
    .filter(text => text.trim() !== '')
    .map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** The words of a body, one string a block; for search, counting, feeds. */
export function textOfBody(body: BodyDocument): string[] {
  return body.content.flatMap(textsOfBlock)
}

/** The body without the quotations whose words are left as they were said. */
export const withoutLocked = (body: BodyDocument): BodyDocument => ({
  ...body,
  content: body.content.filter(block => !(block.type === 'blockquote' && block.attrs?.locked === true)),
})

/** The ids of the pictures that stand in a body, each once, in their order. */
export function picturesIn(body: BodyDocument): string[] {
  const ids = body.content.flatMap(block => {
    if (block.type === 'picture') return [block.attrs.pictureId]
    return block.type === 'gallery' ? block.content.map(({ attrs }) => attrs.pictureId) : []
  })
  return [...new Set(ids)]
}

/** The ids of the videos and sounds that stand in a body, each once, in their order. */
export function recordingsIn(body: BodyDocument): string[] {
  const ids = body.content.flatMap(block => (block.type === 'recording' ? [block.attrs.recordingId] : []))
  return [...new Set(ids)]
}

/** The same body with every text passed through a function (canonicaliser, spelling repair). */
export function mapBodyText(body: BodyDocument, change: (text: string) => string): BodyDocument {
  const inline = (nodes: readonly BodyInline[] = []): BodyInline[] =>
    nodes
      .map(node => (node.type === 'text' ? { ...node, text: change(node.text) } : node))
      .filter(node => node.type !== 'text' || node.text !== '')
  const words = <Node extends { content?: BodyInline[] | undefined }>(node: Node): Node => ({
    ...node,
    content: inline(node.content),
  })
  const row = (node: TableRow): TableRow => ({
    ...node,
    content: node.content.map(cell => ({ ...cell, content: cell.content.map(words) })),
  })
  return {
    type: 'doc',
    content: body.content.map(block => {
      switch (block.type) {
        case 'paragraph':
          return words(block)
        case 'heading':
          return words(block)
        case 'picture':
          return words(block)
        case 'recording':
          return words(block)
        case 'blockquote':
          return { ...block, content: block.content.map(words) }
        case 'gallery':
          return { ...block, content: block.content.map(words) }
        case 'table':
          return {
            ...block,
            attrs: { caption: change(block.attrs.caption) },
            content: block.content.map(row),
          }
        case 'bulletList':
        case 'orderedList':
          return {
            ...block,
            content: block.content.map(item => ({ ...item, content: item.content.map(words) })),
          }
      }
    }),
  }
}

function textsOfBlock(block: BodyBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOfInline(block.content)]
    case 'blockquote':
      return [
        ...block.content.map(each => textOfInline(each.content)),
        ...(block.attrs?.by ? [block.attrs.by] : []),
      ]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => item.content.map(each => textOfInline(each.content)))
    case 'table':
      return [block.attrs.caption, ...block.content.map(textOfRow)].filter(text => text !== '')
    case 'picture':
    case 'recording':
      return captionsOf([block])
    case 'gallery':
      return captionsOf(block.content)
  }
}

const captionsOf = (pictures: readonly { content?: BodyInline[] | undefined }[]): string[] =>
  pictures.map(({ content }) => textOfInline(content)).filter(text => text !== '')

/** A row is a line, its cells apart as a sheet of figures has them. */
const textOfRow = (row: TableRow): string =>
  row.content.map(cell => cell.content.map(each => textOfInline(each.content)).join(' ')).join('\t')

const textOfInline = (nodes: readonly BodyInline[] = []): string =>
  nodes.map(node => (node.type === 'text' ? node.text : '\n')).join('')
