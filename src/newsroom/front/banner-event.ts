import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { pageTags } from '../page-tags.ts'
import { editions, type Edition } from '../story.ts'

const BannerEvent = z.object({ editions: z.array(z.enum(editions)) })

/** Records that the banner of these editions is another one, or none. */
export async function recordBannerChange(within: Context, changed: readonly Edition[]): Promise<void> {
  await within.events.record(within, { name: 'banner.changed', payload: { editions: [...changed] } })
}

/** The tags of the pages that the event makes untrue: all pages of the editions. */
export function tagsOfBannerEvent(payload: unknown): string[] {
  return BannerEvent.parse(payload).editions.map(edition => pageTags.edition(edition))
}
