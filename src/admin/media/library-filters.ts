import type { LibraryFilters, Selection } from '../api/media.ts'

// The order of the tabs: everything, mine, then what still needs something.
export const selections = [
  'all',
  'mine',
  'without-alt',
  'without-credit',
  'unused',
  'rights-over',
] as const satisfies readonly Selection[]

/** What stands in the address of the library: the filters, and the picture that is open. */
export interface LibrarySearch extends LibraryFilters {
  open?: string | undefined
}

/** What is not understood is left out. */
export function libraryFrom(search: Record<string, unknown>): LibrarySearch {
  const text = (name: string): string | undefined => {
    const value = search[name]
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const found: LibrarySearch = {
    show: selections.find(show => show === search['show'] && show !== 'all'),
    text: text('text'),
    open: text('open'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}
