import type { Context } from '../platform/context.ts'
import { storableOr } from './storable.ts'

/** What has an address of its own that may change. */
export type AddressKind = 'section' | 'dossier' | 'author'

/** Notes that something leaves an address for another: the old one leads to it, the new one is nobody else's old one. */
export async function leaveAddress(
  within: Context,
  { kind, id, from, to }: { kind: AddressKind; id: string; from: string; to: string },
): Promise<void> {
  if (from === to) return
  await takeAddress(within, kind, to)
  await within.db
    .insertInto('former_address')
    .values({ kind, slug: from, subject_id: id, left_at: within.clock.now() })
    .execute()
}

/** An address that is given to something new leads nowhere else any more. */
export async function takeAddress(within: Context, kind: AddressKind, slug: string): Promise<void> {
  await within.db.deleteFrom('former_address').where('kind', '=', kind).where('slug', '=', slug).execute()
}

/** The id of what stood at an address before; undefined when nothing did. */
export async function whoLeft(
  context: Context,
  kind: AddressKind,
  slug: string,
): Promise<string | undefined> {
  const row = await context.db
    .selectFrom('former_address')
    .select('subject_id as id')
    .where('kind', '=', kind)
    .where('slug', '=', storableOr(slug, ''))
    .executeTakeFirst()
  return row?.id
}
