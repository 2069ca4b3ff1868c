import { z } from 'zod'
import { machineText, writtenText } from '../platform/text-limits.ts'

// The editor's JSON (ProseMirror) is the source of truth of a body; only what this shape knows is kept and rendered.

const Link = z.object({
  type: z.literal('link'),
  attrs: z.object({ href: machineText(2000).refine(isSafeLink, 'unsafe-link') }),
})
const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  Link,
])
const TextNode = z.object({
  type: z.literal('text'),
  text: writtenText(100_000).min(1),
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
      by: writtenText(200).nullish(),
      /** Its words are left as they were said: no spelling is suggested for them. */
      locked: z.boolean().optional(),
    })
    .optional(),
  content: z.array(Paragraph),
})
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Paragraph) })
const List = z.object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(ListItem) })

/** A picture of the library where it stands in the text, with its caption; alt text and credit are the picture's own. */
const Picture = z.object({
  type: z.literal('picture'),
  attrs: z.object({ pictureId: z.uuid() }),
  content: z.array(Inline).optional(),
})
/** Pictures that are looked at together, in this order. */
const Gallery = z.object({ type: z.literal('gallery'), content: z.array(Picture).min(2).max(30) })

/** A video or sound of the library where it stands in the text, with its caption; all else is the recording's own. */
const Recorded = z.object({
  type: z.literal('recording'),
  attrs: z.object({ recordingId: z.uuid() }),
  content: z.array(Inline).optional(),
})

const span = (most: number) => z.number().int().min(1).max(most).optional()
const Cell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span(20), rowspan: span(500) }).optional(),
  content: z.array(Paragraph).max(50),
})
const Row = z.object({ type: z.literal('tableRow'), content: z.array(Cell).max(20) })
const Table = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: writtenText(300) }),
  content: z.array(Row).min(1).max(500),
})

const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  Quotation,
  List,
  Picture,
  Gallery,
  Recorded,
  Table,
])

export const BodyDocument = z.object({ type: z.literal('doc'), content: z.array(Block).max(2000) })

export type BodyDocument = z.infer<typeof BodyDocument>
export type BodyBlock = z.infer<typeof Block>
export type BodyParagraph = z.infer<typeof Paragraph>
export type BodyPicture = z.infer<typeof Picture>
export type BodyRecording = z.infer<typeof Recorded>
export type BodyTable = z.infer<typeof Table>
export type BodyInline = z.infer<typeof Inline>

/** Whether an address may stand in a link: http, https, mailto, or a path of this site. */
export function isSafeLink(href: string): boolean {
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return true
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}
