import type { Release, ReleaseDraft } from '../api/network.ts'
import { textsIn } from '../editor/count-words.ts'

/** A release as an officer types it: the body as plain paragraphs, one a line. */
export interface ReleaseForm {
  headline: string
  lead: string
  text: string
  eventPlace: string
  eventAt: string | null
  contact: string
  section: string | null
  province: string | null
  embargoUntil: string | null
}

export const emptyRelease: ReleaseForm = {
  headline: '',
  lead: '',
  text: '',
  eventPlace: '',
  eventAt: null,
  contact: '',
  section: null,
  province: null,
  embargoUntil: null,
}

export function formOfRelease({ content }: Release): ReleaseForm {
  const { body, ...rest } = content
  return { ...rest, text: textsIn(body).join('\n\n') }
}

export function draftOfRelease({ text, ...rest }: ReleaseForm): ReleaseDraft {
  const paragraphs = text
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => line !== '')
  return {
    ...rest,
    body: {
      type: 'doc',
      content: paragraphs.map(line => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
    },
  }
}

/** Whether a body holds more than paragraphs of plain text: that would be lost by typing it anew. */
export const isRich = ({ content }: Release): boolean =>
  content.body.content.some(
    block =>
      block.type !== 'paragraph' ||
      (block.content ?? []).some(node => node.type === 'hardBreak' || (node.marks ?? []).length > 0),
  )
