import { storyForSearch } from '../newsroom/index.ts'
import { searchVector } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { deleteKeys, replaceKeys } from './related-store.ts'
import { deleteDocument, upsertDocument } from './search-store.ts'
import { storyKeys } from './story-keys.ts'

/** Makes a published story findable by its present words, and related by its keys; one that readers do not see is taken out. */
export async function indexStory(within: Context, storyId: string): Promise<void> {
  const story = await storyForSearch(within, storyId)
  if (story === undefined) return dropFromIndex(within, storyId)
  const { kicker, headline, shortHeadline, lead, paragraphs, entries, topics, byline } = story
  const { sourceLabel, pictureCaption } = story
  const terms = searchVector([
    { text: `${headline}\n${shortHeadline}`, weight: 'A' },
    { text: [kicker, lead, ...topics].join('\n'), weight: 'B' },
    { text: [...paragraphs, ...entries, pictureCaption, byline, sourceLabel].join('\n'), weight: 'C' },
  ])
  await upsertDocument(within, story, terms)
  await replaceKeys(within, story, storyKeys({ headline: `${headline}\n${shortHeadline}`, topics }))
}

/** Takes a story out of the index. */
export async function dropFromIndex(within: Context, storyId: string): Promise<void> {
  await deleteDocument(within, storyId)
  await deleteKeys(within, storyId)
}
