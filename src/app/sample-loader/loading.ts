import type { ActingContext, Actor } from '../../people/index.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { Block } from '../sample/sample-shapes.ts'
import type { BodyBlock, BodyDocument } from '../../newsroom/index.ts'

/** What the steps of loading share: where to write, the moment that «now» means, and what has been made so far. */
export interface Loading {
  context: ActingContext
  storage: Storage
  /** The moment of loading: all times of the sample are told as distances from it. */
  now: Date
  /** Person key → actor. */
  people: Map<string, Actor>
  /** Person key → id of the author. */
  authors: Map<string, string>
  /** Story key → what was made. */
  stories: Map<string, MadeStory>
  /** Slug of a dossier → id. */
  dossiers: Map<string, string>
  /** Comment key → id. */
  comments: Map<string, string>
}

export interface MadeStory {
  id: string
  code: number
  revisionId: string
}

const hour = 3_600_000

/** The context in which this person acted so many hours ago. */
export function acting(
  loading: Loading,
  person: string | Actor,
  hoursAgo: number,
): ActingContext & { storage: Storage } {
  const actor = typeof person === 'string' ? loading.people.get(person) : person
  if (actor === undefined)
    throw new Error(`the sample names a person it does not have: ${JSON.stringify(person)}`)
  const at = new Date(loading.now.getTime() - hoursAgo * hour)
  return { ...loading.context, storage: loading.storage, actor, clock: { now: () => at } }
}

/** A story made before, by its key. */
export function storyOf(loading: Loading, key: string): MadeStory {
  const story = loading.stories.get(key)
  if (story === undefined) throw new Error(`the sample names a story it does not have: ${key}`)
  return story
}

/** What stands in texts, by the keys of its stories. */
export interface Shown {
  pictures: ReadonlyMap<string, string>
  films: ReadonlyMap<string, string>
}

/** The body of the story with this key, as the editor would have saved it. */
export function bodyOf(key: string, blocks: readonly Block[], shown: Shown): BodyDocument {
  return { type: 'doc', content: blocks.map(block => blockOf(key, block, shown)) }
}

function blockOf(key: string, block: Block, { pictures, films }: Shown): BodyBlock {
  if (typeof block === 'string') return paragraph(block)
  if ('heading' in block)
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: block.heading }] }
  if ('quote' in block)
    return { type: 'blockquote', attrs: { by: block.by ?? null }, content: [paragraph(block.quote)] }
  if ('filmCaption' in block)
    return {
      type: 'recording',
      attrs: { recordingId: films.get(key) ?? '' },
      content: [{ type: 'text', text: block.filmCaption }],
    }
  if ('pictures' in block)
    return {
      type: 'gallery',
      content: block.pictures.map(({ of, caption }) => ({
        type: 'picture',
        attrs: { pictureId: pictures.get(of) ?? '' },
        content: [{ type: 'text', text: caption }],
      })),
    }
  return {
    type: 'bulletList',
    content: block.list.map(item => ({ type: 'listItem', content: [paragraph(item)] })),
  }
}

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})
