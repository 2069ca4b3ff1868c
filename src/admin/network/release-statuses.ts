import type { ReleaseStatus } from '../api/network.ts'
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

/** The status that stands in the address of the inbox; all when none does. */
export const inboxFrom = (search: Record<string, unknown>): { status?: ReleaseStatus } => {
  const status = releaseStatuses.find(each => each === search['status'])
  return status === undefined ? {} : { status }
}
