import { mustHold, personIdOf, readersNeededOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockStoryFor } from '../lock-story-for.ts'
import { countChange, readCoverage } from './live-store.ts'

/** What an act came to: the entry, if it is about one; unchanged when all of it was there already. */
interface Done {
  id: string | null
  isUnchanged?: boolean
}

/**
 * Runs the steps of an act on a live story's coverage in one transaction: permission, trust and state are looked at
 * before, the change is counted, audited and told after; one that changed nothing is not. What is written live is read by nobody first, so it is for
 * those who need no reader.
 * @throws Refusal 'story.not_found', 'live.not_live', 'live.ended', 'story.withdrawn', 'story.needs_readers'.
 */
export async function inCoverage<T extends Done>(
  context: ActingContext,
  { storyId, act, whenEnded = false }: { storyId: string; act: string; whenEnded?: boolean },
  steps: (within: ActingContext) => Promise<T>,
): Promise<T> {
  mustHold(context, 'story.publish')
  return inTransaction(context, async within => {
    const story = await lockStoryFor(within, storyId, 'story.publish')
    if (story.kind !== 'live') throw new Refusal('live.not_live')
    if (story.status === 'withdrawn') throw new Refusal('story.withdrawn')
    await mustNeedNoReader(within)
    if (!whenEnded) await mustGoOn(within, storyId)
    const done = await steps(within)
    if (done.isUnchanged === true) return done
    const version = await countChange(within, storyId)
    await recordAct(within, {
      act,
      subjectKind: 'story',
      subjectId: storyId,
      ...(done.id === null ? {} : { detail: { entryId: done.id } }),
    })
    await within.events.record(within, { name: 'live.changed', payload: { storyId, version } })
    return done
  })
}

/** @throws Refusal 'live.ended'. */
export async function mustGoOn(within: ActingContext, storyId: string): Promise<void> {
  const { endedAt } = await readCoverage(within, storyId)
  if (endedAt !== null) throw new Refusal('live.ended')
}

async function mustNeedNoReader(within: ActingContext): Promise<void> {
  const actorId = personIdOf(within.actor)
  if (actorId === null) return
  const readers = (await readersNeededOf(within, [actorId])).get(actorId) ?? 0
  if (readers > 0) throw new Refusal('story.needs_readers', { readers })
}
