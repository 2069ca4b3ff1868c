import { storyForSearch, type SearchableStory } from '../newsroom/index.ts'
import { searchVector } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { deleteKeys, replaceKeys } from './related-store.ts'
import { deleteDocument, readWords, upsertDocument } from './search-document-store.ts'
import { insertChanges, type WordChange } from './search-word-store.ts'
import { storyKeys } from './story-keys.ts'
import { wordsToCount, type CountedWord } from './words-to-count.ts'

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
  const words = wordsToCount([headline, kicker, lead, ...topics].join('\n'))
  await insertChanges(within, [...(await ceasing(within, storyId)), beginning(story, words)])
  await upsertDocument(within, story, { terms, words: words.map(({ term }) => term) })
  await replaceKeys(within, story, storyKeys({ headline: `${headline}\n${shortHeadline}`, topics }))
}

/** Takes a story out of the index. */
export async function dropFromIndex(within: Context, storyId: string): Promise<void> {
  await insertChanges(within, await ceasing(within, storyId))
  await deleteDocument(within, storyId)
  await deleteKeys(within, storyId)
}

async function ceasing(within: Context, storyId: string): Promise<WordChange[]> {
  const before = await readWords(within, storyId)
  return before === undefined ? [] : [{ edition: before.edition, terms: before.words, shown: [], step: -1 }]
}

const beginning = ({ edition }: SearchableStory, words: readonly CountedWord[]): WordChange => ({
  edition,
  terms: words.map(({ term }) => term),
  shown: words.map(({ shown }) => shown),
  step: 1,
})
