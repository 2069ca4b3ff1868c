import { recordAct, type ActingContext } from '../people/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { insertAnswer } from './answer-store.ts'
import { tellOfAnswer } from './letters/tell-officers.ts'
import type { Routed } from './desks/route-release.ts'
import type { Passage } from './passages/passage.ts'
import { insertPassages } from './passages/passage-store.ts'
import type { ReleaseMove } from './release.ts'
import { eventOf, mustAllow } from './release-acts.ts'
import { changeRelease, type Release, type ReleaseChange } from './release-store.ts'

export interface Move {
  release: Release
  act: ReleaseMove
  reason?: string
  note?: string
  /** The story made of it. */
  storyId?: string
  /** What of the release is to be changed. */
  passages?: readonly Passage[]
  /** Where it arrives and until when it is to be answered. */
  routed?: Routed
}

/**
 * One step of the workflow, in the transaction of its verb: status, history, audit log and event together.
 * @throws Refusal 'release.act_not_possible', 'access.not_allowed' when no person acts.
 */
export async function moveRelease(within: ActingContext, move: Move): Promise<void> {
  const { release, act, storyId } = move
  const { actor } = within
  if (actor.kind !== 'person') throw new Refusal('access.not_allowed')
  const verdict = mustAllow(release, act)
  if (verdict === 'draft') throw new Refusal('release.act_not_possible', { act, status: release.status })
  await changeRelease(within, release.id, {
    ...changeBy(within, move),
    status: verdict,
    holder_id: act === 'take' ? actor.id : null,
  })
  const answerId = await insertAnswer(within, {
    releaseId: release.id,
    revisionId: release.revisionId,
    verdict,
    reason: move.reason ?? null,
    note: move.note ?? '',
    actorId: actor.id,
  })
  await insertPassages(within, answerId, move.passages ?? [])
  await recordAct(within, { act: `${act} release`, subjectKind: 'release', subjectId: release.id })
  if (isAnswer(verdict)) await tellOfAnswer(within, release.id, verdict)
  await within.events.record(within, {
    name: eventOf[act],
    payload: {
      releaseId: release.id,
      office: release.officeSlug,
      ...(storyId === undefined ? {} : { storyId }),
    },
  })
}

const isAnswer = (verdict: string): verdict is 'returned' | 'accepted' | 'declined' =>
  verdict === 'returned' || verdict === 'accepted' || verdict === 'declined'

function changeBy(within: ActingContext, { release, act, storyId, routed }: Move): ReleaseChange {
  const now = within.clock.now()
  return {
    moved_at: now,
    ...(act === 'send' ? { sent_at: now, sent_revision_id: release.revisionId, reminded_at: null } : {}),
    ...(routed === undefined ? {} : arrivalOf(routed)),
    ...(storyId === undefined ? {} : { story_id: storyId }),
  }
}

const arrivalOf = ({ deskId, routedBy, dueAt, wantedAt }: Routed): ReleaseChange => ({
  desk_id: deskId,
  due_at: dueAt,
  wanted_at: wantedAt,
  ...(routedBy === null ? {} : { routed_by: JSON.stringify(routedBy) }),
})
