import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../../platform/context.ts'
import { macOf } from '../../platform/ids.ts'

// Stands in every letter, so it cannot be forgotten after it was made: it is a hash of the subscription's id by our key.
const macLength = 32

export const digestToken = ({ secret }: Context, id: string): string =>
  `${id}-${macOf(secret, `digest ${id}`).slice(0, macLength)}`

/** The id of the subscription whose token this is; undefined for any other text. */
export function idOfToken(context: Context, token: string): string | undefined {
  const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=-[0-9a-f]{32}$)/.exec(token)?.[0]
  if (id === undefined) return undefined
  return timingSafeEqual(Buffer.from(token), Buffer.from(digestToken(context, id))) ? id : undefined
}
