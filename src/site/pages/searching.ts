import type { ProvinceName, StoryCard, StoryKind } from '../../newsroom/index.ts'
import type { MarkedPart } from '../extract.ts'
import type { Frame } from '../frame.ts'

/** What a reader asked, as it stands in the address. */
export interface Asked {
  query: string
  narrowed: { section?: string; province?: string; kind?: StoryKind }
  fromText: string
  untilText: string
  from?: Date
  until?: Date
  order: 'newest' | 'relevant'
  before?: string
}

export interface SearchProps {
  frame: Frame
  provinces: readonly ProvinceName[]
  asked: Asked
  found: { stories: readonly StoryCard[]; next: string | null } | undefined
  mostVisited: readonly StoryCard[]
  /** Parts of a text, those that the query found marked. */
  mark: (text: string) => readonly MarkedPart[]
  /** By story id: where the words stand in the text, when they stand in neither headline nor lead. */
  extracts: ReadonlyMap<string, readonly MarkedPart[]>
}
