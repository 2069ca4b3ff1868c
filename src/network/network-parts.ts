import type { Audience } from '../platform/http/audience.ts'
import type { Storage } from '../platform/storage/storage.ts'
import type { ReadershipOf } from './readership.ts'

/** What the API of network is made of besides the context. */
export interface NetworkParts {
  storage: Storage
  readershipOf: ReadershipOf
  /** Those who wait for what is new at the desk. */
  audience: Audience
}
