import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { pageTags } from '../page-tags.ts'
import { editions, type Edition } from '../story.ts'

const FrontEvent = z.object({
  edition: z.enum(editions),
  /** Slug of a section whose page it is; null: the front page. */
  section: z.string().nullable(),
})

/** Records that a page is arranged in another way than it was, by a person or by the end of a pin. */
export async function recordFrontChange(
  within: Context,
  { edition, section }: { edition: Edition; section: string | null },
): Promise<void> {
  await within.events.record(within, { name: 'front.changed', payload: { edition, section } })
}

/** The tags of the pages that the event makes untrue. */
export function tagsOfFrontEvent(payload: unknown): string[] {
  const { edition, section } = FrontEvent.parse(payload)
  return [section === null ? pageTags.front(edition) : pageTags.section(edition, section)]
}
