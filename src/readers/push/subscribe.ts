import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustNotCrowdSubscriptions } from '../subscribe-limits.ts'
import { deleteSubscription, putSubscription, type PushSubscription } from './push-store.ts'
import { isPushService } from './push-origin.ts'
import { sealMessage } from './seal-message.ts'

/**
 * Keeps a browser's wish for notices of some sections.
 * @throws Refusal 'push.not_offered'; 'push.unknown_service' for an address that is no push service we know or keys that
 * are none; 'subscription.too_many'.
 */
export async function subscribe(
  context: Context,
  wish: PushSubscription & { sections: readonly string[]; address: string },
): Promise<void> {
  const { push } = context.config.readers
  if (push === null) throw new Refusal('push.not_offered')
  if (!isPushService(wish.endpoint, push.services) || !areKeys(wish))
    throw new Refusal('push.unknown_service')
  await mustNotCrowdSubscriptions(wish.address)
  await putSubscription(context, wish, wish.sections)
}

/** Ends the notices of a browser; whoever knows its address may. */
export const unsubscribe = (context: Context, endpoint: string): Promise<void> =>
  deleteSubscription(context, endpoint)

function areKeys(wish: PushSubscription): boolean {
  try {
    sealMessage('', wish)
    return true
  } catch {
    return false
  }
}
