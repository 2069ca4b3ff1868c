/**
 * What readers did with a story. Network does not know the department of readers: the program hands this over when it
 * opens the API.
 */
export interface StoryReadership {
  views: number
  useful: number
  notUseful: number
}

export type ReadershipOf = (storyIds: readonly string[]) => Promise<ReadonlyMap<string, StoryReadership>>

export const nobodyRead: StoryReadership = { views: 0, useful: 0, notUseful: 0 }
