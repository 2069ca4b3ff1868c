import { analyserVersion } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'

/** Which stored terms are meant: those an older analyser gave, those any other one gave, or all. */
export type StaleTerms = 'older' | 'other' | 'all'

/** The same as a comparison with the number that is kept beside the terms. */
export const comparisonOf = {
  older: { sign: '<', number: analyserVersion },
  other: { sign: '<>', number: analyserVersion },
  all: { sign: '>=', number: 0 },
} as const

/** Terms of one kind that are kept in the database, and how they are made again. */
export interface KeptTerms {
  readonly of: 'desk' | 'pictures' | 'recordings' | 'readers'
  count(context: Context, which: StaleTerms): Promise<number>
  /** Ids from the newest on, or after the one given; at most `limit`. */
  list(context: Context, which: StaleTerms, place: { after?: string; limit: number }): Promise<string[]>
  /**
   * Makes the terms of one again, in a transaction of its own, unless somebody has done so or is writing them at this
   * moment. @returns whether it did.
   */
  renew(context: Context, id: string, which: StaleTerms): Promise<boolean>
}
