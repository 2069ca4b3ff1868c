import type { ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Storage } from '../../platform/storage/storage.ts'

/** What routes and reads of pictures are given. */
export interface MediaHolding extends Context {
  storage: Storage
}

/** What verbs about pictures are given. */
export interface MediaContext extends ActingContext {
  storage: Storage
}

/** Where the file of a picture is kept, as it was written on arrival. */
export const originalKey = (picture: { contentHash: string; format: string }): string =>
  `pictures/${picture.contentHash}.${picture.format}`

/** Where a part of a file on its way is kept. */
export const partKey = (uploadId: string, number: number): string => `uploads/${uploadId}/${number}`
