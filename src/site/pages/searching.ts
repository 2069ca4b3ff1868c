import type { HitCounts, MeantPart } from '../../readers/index.ts'
import type { ProvinceName, StoryCard, StoryKind } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import type { MarkedPart } from '../extract.ts'
import type { Frame } from '../frame.ts'

/** What a reader asked, as it stands in the address. */
export interface Asked {
  query: string
  sections: readonly string[]
  kinds: readonly StoryKind[]
  province: string
  fromText: string
  untilText: string
  from?: Date
  until?: Date
  order: 'newest' | 'relevant'
  before?: string
}

export interface Found {
  stories: readonly StoryCard[]
  next: string | null
  counts: HitCounts
}

/** The query as it was probably meant, and how many stories that would find. */
export interface Meant {
  parts: readonly MeantPart[]
  counts: HitCounts
}

export interface SearchProps {
  frame: Frame
  provinces: readonly ProvinceName[]
  asked: Asked
  found: Found | undefined
  meant: Meant | undefined
  /** What the query may go on to say. */
  completions: readonly string[]
  mostVisited: readonly StoryCard[]
  /** Parts of a text, those that the query found marked. */
  mark: (text: string) => readonly MarkedPart[]
  /** By story id: where the words stand in the text, when they stand in neither headline nor lead. */
  extracts: ReadonlyMap<string, readonly MarkedPart[]>
}

export const isNarrowed = (asked: Asked): boolean =>
  asked.sections.length + asked.kinds.length > 0 ||
  [asked.province, asked.fromText, asked.untilText].some(text => text !== '')

export const textOf = (parts: readonly MeantPart[]): string => parts.map(({ text }) => text).join('')

/** The address of the same search with something changed; it begins anew unless the change says where it goes on. */
export function searchPath(
  { frame, asked }: Pick<SearchProps, 'frame' | 'asked'>,
  change: Partial<Asked>,
): string {
  const { before: _, ...same } = asked
  const { query, sections, kinds, province, fromText, untilText, order, before } = { ...same, ...change }
  const parameters = new URLSearchParams({ q: query })
  for (const section of sections) parameters.append('section', section)
  for (const kind of kinds) parameters.append('kind', kind)
  const single = { province, from: fromText, until: untilText, order, before: before ?? '' }
  for (const [name, value] of Object.entries(single)) if (value !== '') parameters.append(name, value)
  return `${addresses.search(frame.edition)}?${parameters.toString()}`
}
