import type { PublicStory } from '../newsroom/index.ts'

/** schema.org objects of a story, from syndication. */
export const linkedDataOf = (_story: PublicStory, _publicUrl: string): readonly unknown[] => []
