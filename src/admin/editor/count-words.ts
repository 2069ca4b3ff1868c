import type { StoryContent } from '../api/newsroom.ts'
import type { Body } from './body-of-document.ts'

/** Words as a reader counts them: what stands between white space. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** The words of a body. */
export function countBodyWords(body: Body): number {
  return countWords(textsIn(body).join(' '))
}

/** Minutes an unhurried reader takes, at least one; 200 words a minute is usual for news in Persian and English. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 200))

/** What a story says, as plain text: a paragraph a block, an empty line between. */
export const plainText = ({ kicker, headline, lead, body }: StoryContent): string =>
  [kicker, headline, lead, ...textsIn(body)].filter(text => text !== '').join('\n\n')

/** The texts of a body, one string a block. */
export function textsIn(body: Body): string[] {
  return body.content.flatMap(block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(block.content)]
      case 'blockquote':
        return block.content.map(each => inlineText(each.content))
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap(item => item.content.map(each => inlineText(each.content)))
      case 'table':
        return [block.attrs.caption, ...block.content.map(rowText)].filter(Boolean)
      case 'picture':
      case 'recording':
        return [inlineText(block.content)].filter(Boolean)
      case 'gallery':
        return block.content.map(each => inlineText(each.content)).filter(Boolean)
    }
  })
}

const rowText = (row: Extract<Body['content'][number], { type: 'table' }>['content'][number]): string =>
  row.content.map(cell => cell.content.map(each => inlineText(each.content)).join(' ')).join('\t')

function inlineText(
  nodes: readonly ({ type: 'text'; text: string } | { type: 'hardBreak' })[] | undefined,
): string {
  return (nodes ?? []).map(node => (node.type === 'text' ? node.text : '\n')).join('')
}
