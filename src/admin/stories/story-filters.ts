import { storyKinds, type StoryFilters, type StoryStatus } from '../api/newsroom.ts'
import { isDay } from '../words/civil-day.ts'

// The order of the tabs: the way of a story.
export const storyStatuses = [
  'draft',
  'in-review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'updated',
  'withdrawn',
] as const satisfies readonly StoryStatus[]

/** The filters that stand in the address of the list; what is not understood is left out. */
export function filtersFrom(search: Record<string, unknown>): StoryFilters {
  const text = (name: string): string | undefined => {
    const value = search[name]
    return typeof value === 'string' && value !== ''
      ? value
      : typeof value === 'number'
        ? String(value)
        : undefined
  }
  const day = (name: string): string | undefined => {
    const value = text(name)
    return value !== undefined && isDay(value) ? value : undefined
  }
  const filters: StoryFilters = {
    status: storyStatuses.find(status => status === search['status']),
    section: text('section'),
    edition: search['edition'] === 'fa' || search['edition'] === 'en' ? search['edition'] : undefined,
    kind: storyKinds.find(kind => kind === search['kind']),
    mine: String(search['mine']) === 'true' ? 'true' : undefined,
    province: text('province'),
    author: text('author'),
    from: day('from'),
    until: day('until'),
    text: text('text'),
  }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
