import { skeleton } from '../../persian/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'

/** A name that nobody but its owner should comment under. */
export interface GuardedName {
  name: string
  kind: 'staff' | 'office'
}

/** Replaces all guarded names; the program brings them, since comments know neither staff lists nor offices. */
export async function guardNames(context: Context, names: readonly GuardedName[]): Promise<void> {
  const rows = new Map(
    names.map(({ name, kind }) => [skeleton(name), { skeleton: skeleton(name), name, kind }]),
  )
  rows.delete('')
  await inTransaction(context, async within => {
    await within.db.deleteFrom('guarded_name').execute()
    for (const row of rows.values())
      await within.db
        .insertInto('guarded_name')
        .values(row)
        .onConflict(same => same.doNothing())
        .execute()
  })
}

/** Whose name a reader's name looks like. */
export async function imitatedBy(context: Context, name: string): Promise<'staff' | 'office' | undefined> {
  const bones = skeleton(name)
  if (bones === '') return undefined
  const row = await context.db
    .selectFrom('guarded_name')
    .select('kind')
    .where('skeleton', '=', bones)
    .executeTakeFirst()
  return row?.kind
}
