import type { StoryContent } from '../api/newsroom.ts'
import { textsIn } from '../editor/count-words.ts'
import type { ComparedBlock } from './compare-blocks.ts'

/** The blocks of a body as they are compared. */
export function blocksOf(body: StoryContent['body']): ComparedBlock[] {
  return body.content.map(block => {
    const pictures = picturesIn(block)
    return {
      kind: block.type,
      text: textsIn({ type: 'doc', content: [block] }).join('\n'),
      ...(pictures.length === 0 ? {} : { pictures }),
    }
  })
}

/** The ids of the pictures that a block shows. */
export function picturesIn(block: StoryContent['body']['content'][number]): string[] {
  if (block.type === 'picture') return [block.attrs.pictureId]
  return block.type === 'gallery' ? block.content.map(({ attrs }) => attrs.pictureId) : []
}
