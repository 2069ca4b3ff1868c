import { Refusal } from '../platform/refusal.ts'
import type { Reach } from './reach.ts'
import {
  deskActs,
  officeActs,
  statusAfter,
  type ReleaseAct,
  type ReleaseMove,
  type ReleaseStatus,
} from './release.ts'

/** What the release becomes by the act. @throws Refusal 'release.act_not_possible'. */
export function mustAllow(release: { status: ReleaseStatus }, act: ReleaseAct): ReleaseStatus {
  const next = statusAfter(release.status, act)
  if (next === undefined) throw new Refusal('release.act_not_possible', { act, status: release.status })
  return next
}

/** An officer reads releases of the offices below, and writes for the own one. @throws Refusal 'release.not_yours'. */
export function mustBeOwn(release: { officeId: string }, reach: { officeId: string }): void {
  if (release.officeId !== reach.officeId) throw new Refusal('release.not_yours')
}

/** An act is done to the revision its actor has read. @throws Refusal 'release.changed_since_read'. */
export function mustBeNewest(release: { revisionId: string }, read: string | undefined): void {
  if (read !== undefined && read !== release.revisionId)
    throw new Refusal('release.changed_since_read', { read, newest: release.revisionId })
}

/** The acts that somebody may do to a release as it is now. */
export function actsFor(reach: Reach, release: { officeId: string; status: ReleaseStatus }): ReleaseAct[] {
  if (reach.side === 'office' && reach.officeId !== release.officeId) return []
  const acts: readonly ReleaseAct[] = reach.side === 'desk' ? deskActs : officeActs
  return acts.filter(act => statusAfter(release.status, act) !== undefined)
}

/** The event of each act. */
export const eventOf: Readonly<Record<ReleaseMove, string>> = {
  send: 'release.sent',
  withdraw: 'release.withdrawn',
  take: 'release.taken',
  return: 'release.returned',
  accept: 'release.accepted',
  decline: 'release.declined',
}
