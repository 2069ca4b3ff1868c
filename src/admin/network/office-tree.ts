import type { Office } from '../api/network.ts'

/** Each office followed by those under it, with how deep it stands. */
export function inTree(
  offices: readonly Office[],
  parentId: string | null = null,
  depth = 0,
): { office: Office; depth: number }[] {
  return offices
    .filter(office => office.parentId === parentId)
    .flatMap(office => [{ office, depth }, ...inTree(offices, office.id, depth + 1)])
}

/** The office that stands in the address: its slug, or `new`. */
export function officeFrom(search: Record<string, unknown>): { office?: string } {
  const office = search['office']
  return typeof office === 'string' && /^[a-z0-9-]{1,60}$/.test(office) ? { office } : {}
}
