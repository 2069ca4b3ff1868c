import type { HouseWords } from '../newsroom/index.ts'
import type { PeykEvent } from '../platform/context.ts'
import type { PageCache } from '../platform/page-cache/page-cache.ts'
import { subscriptions } from './subscriptions.ts'

/** What this node does after an event, by the list in subscriptions.ts: forgets what it remembers and pages, learns words again. */
export function actAfter(event: PeykEvent, { cache, words }: { cache: PageCache; words: HouseWords }): void {
  for (const { forget, purge, learn } of subscriptions.filter(({ event: name }) => name === event.name)) {
    forget?.()
    if (purge) cache.purge(purge(event.payload))
    if (learn) words.readAgain(learn(event.payload))
  }
}
