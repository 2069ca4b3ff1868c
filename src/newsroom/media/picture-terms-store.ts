import type { Context } from '../../platform/context.ts'
import { comparisonOf, type KeptTerms, type StaleTerms } from '../kept-terms.ts'
import { pictureColumns, pictureOf, termsOf } from './picture-store.ts'

/** The words of pictures, by which the library finds them; those never written count as those of an old analyser. */
export const pictureTerms: KeptTerms = {
  of: 'pictures',

  async count(context, which) {
    const row = await stale(context, which)
      .select(eb => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  },

  async list(context, which, { after, limit }) {
    const rows = await stale(context, which)
      .select('id')
      .$if(after !== undefined, query => query.where('id', '<', after ?? ''))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  },

  async renew(context, id, which) {
    const row = await stale(context, which).select(pictureColumns).where('id', '=', id).executeTakeFirst()
    if (row === undefined) return false
    // Not when new words were written since they were read: those came with terms of their own.
    const { numUpdatedRows } = await context.db
      .updateTable('media')
      .set(termsOf(pictureOf(row)))
      .where('id', '=', id)
      .where('analyser', comparisonOf[which].sign, comparisonOf[which].number)
      .where('alt', '=', row.alt)
      .where('credit', '=', row.credit)
      .where('caption', '=', row.caption)
      .where('file_name', '=', row.file_name)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },
}

const stale = (context: Context, which: StaleTerms) =>
  context.db.selectFrom('media').where('analyser', comparisonOf[which].sign, comparisonOf[which].number)
