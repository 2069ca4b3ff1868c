import type { Context } from '../../platform/context.ts'

/** Pictures are used now: in a revision, a live entry, before a video or on the page of an author. It stays so. */
export async function notePicturesUsed(within: Context, ids: readonly (string | null)[]): Promise<void> {
  const named = ids.filter(id => id !== null)
  if (named.length === 0) return
  await within.db
    .updateTable('media')
    .set({ is_used: true })
    .where('id', 'in', named)
    .where('is_used', '=', false)
    .execute()
}
