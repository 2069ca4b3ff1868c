import type { ColumnType, Generated } from 'kysely'

/**
 * Every table of the database, by name. Each department adds its own in its `tables.ts`:
 * `declare module '../platform/tables.ts' { interface Tables { story: StoryTable } }`.
 */
export interface Tables {
  event: EventTable
}

/** A timestamptz: read as a Date, written as a Date. */
export type Instant = ColumnType<Date, Date, Date>

/** JSON: read parsed, written as its text (so that an array is not taken for a PostgreSQL array). */
export type Json<T> = ColumnType<T, string, string>

export interface EventTable {
  id: Generated<string>
  name: string
  payload: Json<unknown>
  recorded_at: Generated<Date>
}
