import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The departments in their fixed order; those of one step do not see each other. */
export const steps: readonly (readonly string[])[] = z
  .array(z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('departments.json', import.meta.url), 'utf8')))

export const departments: readonly string[] = steps.flat()

/** The department a file of `src/` belongs to; undefined for everything outside. */
export function departmentOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

/** May a file of department `from` import anything at all from department `to`? */
export function standsLeftOf(to: string, from: string): boolean {
  return stepOf(to) < stepOf(from)
}

function stepOf(department: string): number {
  return steps.findIndex(step => step.includes(department))
}
