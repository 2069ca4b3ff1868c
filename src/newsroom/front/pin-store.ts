import type { Context } from '../../platform/context.ts'
import type { Edition } from '../story.ts'
import { nextEndOf } from './arrangement.ts'

/** A page on which a pin has ended that readers' pages were not told of. */
export interface EndedPin {
  arrangementId: string
  edition: Edition
  /** Slug; null: the front page. */
  section: string | null
}

/** Takes one arrangement with an ended pin for this transaction; undefined when there is none, or another has it. */
export async function takeEndedPin(within: Context): Promise<EndedPin | undefined> {
  const taken = await within.db
    .selectFrom('arrangement')
    .select(['id', 'edition', 'section_id'])
    .where('next_end', '<=', within.clock.now())
    .orderBy('next_end')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (taken === undefined) return undefined
  return { arrangementId: taken.id, edition: taken.edition, section: await slugOf(within, taken.section_id) }
}

/** Notes when the next pin of the arrangement ends. */
export async function noteNextEnd(within: Context, arrangementId: string): Promise<void> {
  const slots = await within.db
    .selectFrom('arrangement_slot')
    .select('pinned_until as pinnedUntil')
    .where('arrangement_id', '=', arrangementId)
    .execute()
  await within.db
    .updateTable('arrangement')
    .set({ next_end: nextEndOf(slots, within.clock.now()) })
    .where('id', '=', arrangementId)
    .execute()
}

async function slugOf(within: Context, sectionId: string | null): Promise<string | null> {
  if (sectionId === null) return null
  const row = await within.db
    .selectFrom('section')
    .select('slug')
    .where('id', '=', sectionId)
    .executeTakeFirstOrThrow()
  return row.slug
}
