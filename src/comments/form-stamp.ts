import type { Context } from '../platform/context.ts'
import { macOf, newToken } from '../platform/ids.ts'

/**
 * A form is stamped with the moment at which it was made, signed by us. 'page': the form of a page that is kept and given
 * to many; it says how old the form is at least. 'wait': a form given to one reader who is asked to wait.
 */
export type StampKind = 'page' | 'wait'

export interface ReadStamp {
  kind: StampKind
  ageSeconds: number
  /** Of a 'wait' stamp: another one each time, so that it is good for one sending. */
  nonce: string
}

/** The stamp of a form for a comment on a story: `page-T3X4ZK--MAC`. */
export function stampForm(context: Context, storyId: string, kind: StampKind = 'page'): string {
  const time = Math.floor(context.clock.now().getTime() / 1000).toString(36)
  const nonce = kind === 'page' ? '' : newToken().slice(0, 16)
  return `${kind}-${time}-${nonce}-${signed(context, storyId, `${kind}-${time}-${nonce}`)}`
}

/** What a stamp says; undefined when it is not ours, or of another story's form. */
export function readStamp(context: Context, storyId: string, stamp: string): ReadStamp | undefined {
  const [, kind, time = '', nonce = '', mac] =
    /^(page|wait)-([0-9a-z]{1,9})-([a-z2-7]{0,16})-([0-9a-f]{32})$/.exec(stamp) ?? []
  if (kind === undefined || mac !== signed(context, storyId, `${kind}-${time}-${nonce}`)) return undefined
  const ageSeconds = Math.floor(context.clock.now().getTime() / 1000) - Number.parseInt(time, 36)
  return { kind: kind === 'wait' ? 'wait' : 'page', ageSeconds, nonce }
}

/** How long a reader without script waits in a burst. */
export const waitSeconds = 60

/** The stamp of a form that comes back: the given one while it is of use, so that nobody's waiting begins anew. */
export function stampAfter(
  context: Context,
  storyId: string,
  { given, refusal }: { given: string; refusal: string | undefined },
): string {
  const read = readStamp(context, storyId, given)
  if (refusal === 'comment.burst') {
    const isWaiting = read?.kind === 'wait' && read.ageSeconds < waitSeconds
    return isWaiting ? given : stampForm(context, storyId, 'wait')
  }
  return read === undefined || refusal === 'comment.form_old' ? stampForm(context, storyId) : given
}

const signed = ({ secret }: Context, storyId: string, text: string): string =>
  macOf(secret, `comment form ${storyId} ${text}`).slice(0, 32)
