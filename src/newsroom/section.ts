import type { SectionName } from './public-story.ts'

/** open: in the navigation. hidden: not there, but written for. closed: no new stories; those it has stay. */
export const sectionStates = ['open', 'hidden', 'closed'] as const
export type SectionState = (typeof sectionStates)[number]

/** A section in the tree, which has two levels. */
export interface Section extends SectionName {
  /** The section it stands under; null for one of the first level. */
  parentId: string | null
  state: SectionState
}

/** The order of the navigation, each section followed by those under it; given in the order of their positions. */
export const inTreeOrder = (sections: readonly Section[]): Section[] =>
  sections
    .filter(({ parentId }) => parentId === null)
    .flatMap(root => [root, ...sections.filter(({ parentId }) => parentId === root.id)])
