import type { HouseWords, StandingBanners } from '../newsroom/index.ts'
import type { PeykEvent } from '../platform/context.ts'
import type { PageCache } from '../platform/page-cache/page-cache.ts'
import type { Audience } from '../platform/http/audience.ts'
import { forgetAddresses, forgetSurroundings } from '../site/index.ts'
import { subscriptions } from './subscriptions.ts'

/** What this node keeps that events change. */
export interface Kept {
  cache: PageCache
  words: HouseWords
  banners: StandingBanners
  audience: Audience
}

/**
 * What this node does after an event, by the list in subscriptions.ts: forgets what it remembers and pages, tells
 * readers who wait, learns words again.
 */
export function actAfter(event: PeykEvent, { cache, words, banners, audience }: Kept): void {
  for (const each of subscriptions.filter(({ event: name }) => name === event.name)) {
    if (each.forget === 'banners') banners.forget()
    if (each.forget === 'surroundings') forgetSurroundings()
    if (each.forget === 'addresses') forgetAddresses()
    if (each.purge) cache.purge(each.purge(event.payload))
    if (each.tell) audience.tell(each.tell(event.payload))
    if (each.learn) words.readAgain(each.learn(event.payload))
  }
}
