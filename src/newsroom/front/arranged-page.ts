import {
  mayInSection,
  may,
  mustHold,
  mustHoldIn,
  type ActingContext,
  type Actor,
} from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { SectionName } from '../public-story.ts'
import { readSection } from '../section-store.ts'
import type { Edition } from '../story.ts'

/** A page that editors arrange: the front page of an edition, or (with a section) the section's page in it. */
export interface ArrangedPage {
  edition: Edition
  section: SectionName | null
}

/** How many places each kind of page has, numbered from 1; what stands where is the site's business. */
const slotCounts = { front: 7, section: 4 } as const

export const slotCountOf = ({ section }: ArrangedPage): number =>
  section === null ? slotCounts.front : slotCounts.section

/** The page by its section's slug. @throws Refusal 'front.no_page'. */
export async function arrangedPageOf(
  context: Context,
  { edition, section }: { edition: Edition; section?: string | undefined },
): Promise<ArrangedPage> {
  if (section === undefined) return { edition, section: null }
  const found = await readSection(context, section)
  if (found === undefined) throw new Refusal('front.no_page')
  return { edition, section: found }
}

/** The front page is arranged by who holds 'front.arrange'; a section's page by who publishes in the section. */
export const mayArrange = (actor: Actor, { section }: ArrangedPage): boolean =>
  section === null ? may(actor, 'front.arrange') : mayInSection(actor, 'story.publish', section.id)

/** @throws Refusal as mustHold and mustHoldIn. */
export function mustArrange(context: ActingContext, { section }: ArrangedPage): void {
  if (section === null) mustHold(context, 'front.arrange')
  else mustHoldIn(context, 'story.publish', section.id)
}
