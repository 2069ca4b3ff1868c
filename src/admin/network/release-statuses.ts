import type { InboxAsked, ReleaseStatus } from '../api/network.ts'
import type { Tone } from '../pieces/state-mark.tsx'

// The order of the tabs: the way of a release.
export const releaseStatuses = [
  'draft',
  'sent',
  'reading',
  'returned',
  'accepted',
  'declined',
  'withdrawn',
] as const satisfies readonly ReleaseStatus[]

export const toneOf: Readonly<Record<ReleaseStatus, Tone>> = {
  draft: 'plain',
  sent: 'waiting',
  reading: 'active',
  returned: 'waiting',
  accepted: 'good',
  declined: 'refused',
  withdrawn: 'plain',
}

/** What stands in the address of the inbox; everything when nothing does. */
export function inboxFrom(search: Record<string, unknown>): InboxAsked {
  const status = releaseStatuses.find(each => each === search['status'])
  const list = (['open', 'embargo', 'all'] as const).find(each => each === search['list'])
  const desk = search['desk']
  return {
    ...(status === undefined ? {} : { status }),
    ...(list === undefined ? {} : { list }),
    ...(typeof desk === 'string' && uuid.test(desk) ? { desk } : {}),
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
