import type { StoryContent } from '../api/newsroom.ts'
import { textsIn } from '../editor/count-words.ts'
import type { ComparedBlock } from './compare-blocks.ts'

/** The blocks of a body as they are compared. */
export function blocksOf(body: StoryContent['body']): ComparedBlock[] {
  return body.content.map(block => ({
    kind: block.type,
    text: textsIn({ type: 'doc', content: [block] }).join('\n'),
  }))
}
