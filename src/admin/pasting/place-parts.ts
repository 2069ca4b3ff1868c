import { Fragment, type Node } from '@tiptap/pm/model'
import type { RecognisedStory, StoryContent } from '../api/newsroom.ts'
import type { DraftForm } from '../editor/draft-form.ts'

/** The lines of a body as they are recognised: one a block. */
export const linesOfBody = (document: Node): string[] =>
  document.children.map(block => block.textBetween(0, block.content.size, ' ', ' '))

type Recognised = Pick<RecognisedStory, 'taken' | 'leftOut' | 'changed'>

/** The body without what found its place elsewhere. A list or a quotation between two paragraphs of it always stays. */
export function bodyWithout(document: Node, { taken, leftOut, changed }: Recognised): Fragment {
  const gone = new Set([...taken, ...leftOut])
  const blocks = document.children
  const stays = blocks.map((block, at) => block.isTextblock && !gone.has(at) && block.childCount > 0)
  const [first, last] = [stays.indexOf(true), stays.lastIndexOf(true)]
  const words = new Map(changed.map(({ at, text }) => [at, text]))
  const kept = blocks.flatMap((block, at) => {
    const isBetween = !block.isTextblock && at > first && at < last
    if (gone.has(at) && !isBetween) return []
    const text = words.get(at)
    const schema = document.type.schema
    return text === undefined ? [block] : [schema.node('paragraph', null, schema.text(text))]
  })
  return Fragment.from(kept.length > 0 ? kept : document.type.schema.node('paragraph'))
}

/** What a recognised text fills besides the body. */
export type Filled = Pick<StoryContent, 'kicker' | 'headline' | 'lead' | 'sourceLabel' | 'pictureCaption'> & {
  province: string | null
}

export const filledOf = ({ content, province }: DraftForm): Filled => ({
  kicker: content.kicker,
  headline: content.headline,
  lead: content.lead,
  sourceLabel: content.sourceLabel,
  pictureCaption: content.pictureCaption,
  province,
})

/** The fields with what was recognised. What somebody wrote there already is not written over. */
export const filledWith = (now: Filled, found: RecognisedStory): Filled => ({
  kicker: found.kicker,
  headline: found.headline,
  lead: found.lead,
  sourceLabel: now.sourceLabel === '' ? found.sourceLabel : now.sourceLabel,
  pictureCaption: now.pictureCaption === '' ? found.caption : now.pictureCaption,
  province: now.province ?? found.province,
})

/** The fields after a step from one standing to another; one that was changed by hand since stays as it is. */
export function stepped(now: Filled, from: Filled, to: Filled): Filled {
  const value = <Key extends keyof Filled>(key: Key): Filled[Key] =>
    now[key] === from[key] ? to[key] : now[key]
  return {
    kicker: value('kicker'),
    headline: value('headline'),
    lead: value('lead'),
    sourceLabel: value('sourceLabel'),
    pictureCaption: value('pictureCaption'),
    province: value('province'),
  }
}

export const isUntitled = ({ content: { kicker, headline, lead } }: DraftForm): boolean =>
  [kicker, headline, lead].every(text => text.trim() === '')
