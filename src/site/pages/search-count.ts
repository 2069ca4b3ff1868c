import type { HitCounts } from '../../readers/index.ts'
import type { Frame } from '../frame.ts'

/** «۲۴ خبر», or that there are at least so many. */
export const countOfStories = (
  { words }: Pick<Frame, 'words'>,
  { stories, isMore }: Pick<HitCounts, 'stories' | 'isMore'>,
): string => words.searchPage.found(stories, isMore)
