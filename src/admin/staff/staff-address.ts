import type { AuditFilters } from '../api/people.ts'

/** Whose panel is open on the staff screen; what is not understood is left out. */
export function chosenFrom(search: Record<string, unknown>): { person?: string } {
  const person = textIn(search, 'person')
  return person === undefined ? {} : { person }
}

/** The filters of the log that stand in its address. */
export function logFiltersFrom(search: Record<string, unknown>): AuditFilters {
  const filters = {
    person: textIn(search, 'person'),
    act: textIn(search, 'act'),
    from: textIn(search, 'from'),
    until: textIn(search, 'until'),
  }
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}

function textIn(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
