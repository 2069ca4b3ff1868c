import type { ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import type { Storage } from '../platform/storage.ts'

/** What routes and reads of pictures are given. */
export interface MediaHolding extends Context {
  storage: Storage
}

/** What verbs about pictures are given. */
export interface MediaContext extends ActingContext {
  storage: Storage
}

/** Where the original of a picture is kept. */
export const originalKey = (picture: { contentHash: string; format: string }): string =>
  `pictures/${picture.contentHash}.${picture.format}`

/** Where a smaller copy is kept. */
export const renditionKey = (picture: { contentHash: string }, width: number): string =>
  `pictures/${picture.contentHash}-${width}.webp`
