import type { KeptTerms } from '../newsroom/index.ts'
import { inTransaction } from '../platform/context.ts'
import { indexStory } from './index-story.ts'
import { countDocuments, holdDocument, listDocuments } from './search-document-store.ts'

/** The words of published stories, by which readers find them. */
export const readerTerms: KeptTerms = {
  of: 'readers',
  count: countDocuments,
  list: listDocuments,
  renew: (context, id, which) =>
    inTransaction(context, async within => {
      // First the row, then the words: whoever corrects the story meanwhile writes after us.
      if (!(await holdDocument(within, id, which))) return false
      await indexStory(within, id)
      return true
    }),
}
