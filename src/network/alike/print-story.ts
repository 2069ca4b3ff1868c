import { storyForSearch } from '../../newsroom/index.ts'
import { printOf } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { deletePrint, putPrint } from './print-store.ts'

/** Keeps the fingerprint of a published Persian story, so that a release that says the same is recognised. */
export async function printStory(within: Context, storyId: string): Promise<void> {
  const story = await storyForSearch(within, storyId)
  if (story?.edition !== 'fa') return
  const text = [story.headline, story.lead, ...story.paragraphs].join('\n')
  await putPrint(within, { kind: 'story', id: storyId, print: printOf(text) })
}

/** A withdrawn story is like nothing. */
export const forgetStoryPrint = (within: Context, storyId: string): Promise<void> =>
  deletePrint(within, 'story', storyId)
