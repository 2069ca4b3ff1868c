import { z } from 'zod'

// The editor's JSON (ProseMirror) is the source of truth of a body; only what this shape knows is kept and rendered.

const Link = z.object({
  type: z.literal('link'),
  attrs: z.object({ href: z.string().max(2000).refine(isSafeLink, 'unsafe-link') }),
})
const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  Link,
])
const TextNode = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(Mark).optional(),
})
const HardBreak = z.object({ type: z.literal('hardBreak') })
const Inline = z.discriminatedUnion('type', [TextNode, HardBreak])
const direction = z.enum(['rtl', 'ltr', 'auto']).nullish()

const Paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ dir: direction }).optional(),
  content: z.array(Inline).optional(),
})
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]), dir: direction }),
  content: z.array(Inline).optional(),
})
const Quotation = z.object({
  type: z.literal('blockquote'),
  attrs: z
    .object({
      by: z.string().max(200).nullish(),
      /** Its words are left as they were said: no spelling is suggested for them. */
      locked: z.boolean().optional(),
    })
    .optional(),
  content: z.array(Paragraph),
})
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Paragraph) })
const List = z.object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(ListItem) })

const Block = z.discriminatedUnion('type', [Paragraph, Heading, Quotation, List])

export const BodyDocument = z.object({ type: z.literal('doc'), content: z.array(Block).max(2000) })

export type BodyDocument = z.infer<typeof BodyDocument>
export type BodyBlock = z.infer<typeof Block>
export type BodyParagraph = z.infer<typeof Paragraph>
export type BodyInline = z.infer<typeof Inline>

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

/** The same body with every text passed through a function (canonicaliser, spelling repair). */
export function mapBodyText(body: BodyDocument, change: (text: string) => string): BodyDocument {
  const inline = (nodes: readonly BodyInline[] = []): BodyInline[] =>
    nodes
      .map(node => (node.type === 'text' ? { ...node, text: change(node.text) } : node))
      .filter(node => node.type !== 'text' || node.text !== '')
  const paragraph = (node: BodyParagraph): BodyParagraph => ({ ...node, content: inline(node.content) })
  return {
    type: 'doc',
    content: body.content.map(block => {
      switch (block.type) {
        case 'paragraph':
          return paragraph(block)
        case 'heading':
          return { ...block, content: inline(block.content) }
        case 'blockquote':
          return { ...block, content: block.content.map(paragraph) }
        case 'bulletList':
        case 'orderedList':
          return {
            ...block,
            content: block.content.map(item => ({ ...item, content: item.content.map(paragraph) })),
          }
      }
    }),
  }
}

/** Whether an address may stand in a link: http, https, mailto, or a path of this site. */
export function isSafeLink(href: string): boolean {
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return true
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
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
  }
}

const textOfInline = (nodes: readonly BodyInline[] = []): string =>
  nodes.map(node => (node.type === 'text' ? node.text : '\n')).join('')
