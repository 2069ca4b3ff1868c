import { sql, type RawBuilder } from 'kysely'
import type { SectionScope } from '../people/index.ts'

/** Rows of these sections. The usual case, all of them, is no question to the database. */
export function isInSections(scope: SectionScope, column = 'story.section_id'): RawBuilder<boolean> {
  const section = sql.ref(column)
  if ('only' in scope) return sql`${section} = any(${scope.only}::uuid[])`
  return scope.allBut.length === 0 ? sql`true` : sql`${section} <> all(${scope.allBut}::uuid[])`
}
