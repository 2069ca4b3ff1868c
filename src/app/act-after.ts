import type { HouseWords, StandingBanners } from '../newsroom/index.ts'
import type { PeykEvent } from '../platform/context.ts'
import type { PageCache } from '../platform/page-cache/page-cache.ts'
import { subscriptions } from './subscriptions.ts'

/** What this process remembers and an event may make untrue. */
export interface Remembered {
  cache: PageCache
  words: HouseWords
  banners: StandingBanners
}

/** What this node does after an event, by the list in subscriptions.ts: forgets pages, learns words again. */
export function actAfter(event: PeykEvent, { cache, words, banners }: Remembered): void {
  for (const { purge, learn, forget } of subscriptions.filter(({ event: name }) => name === event.name)) {
    if (forget === 'banners') banners.forget()
    if (purge) cache.purge(purge(event.payload))
    if (learn) words.readAgain(learn(event.payload))
  }
}
