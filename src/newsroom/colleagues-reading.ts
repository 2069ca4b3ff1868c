import { personIdOf, readersNeededOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { listApprovals, listWriters } from './approval-store.ts'
import { actsFor } from './story-acts.ts'
import type { StoryAct, StoryStatus } from './story.ts'

// Trust: whoever needs readers is read by so many colleagues before readers see it. Nobody counts as her own reader.

interface StoryToRead {
  id: string
  publishedRevisionId: string | null
}

/** How a revision stands with the trust of those who wrote it. */
export interface Reading {
  /** Writer → how many colleagues must read what she wrote; only those who need somebody. */
  needs: ReadonlyMap<string, number>
  /** Who has approved this revision. */
  approvers: readonly string[]
}

export async function readReading(
  context: Context,
  story: StoryToRead,
  revisionId: string,
): Promise<Reading> {
  const [writers, approvals] = await Promise.all([
    listWriters(context, story),
    listApprovals(context, revisionId),
  ])
  const needed = await readersNeededOf(context, writers)
  // A wrong line must not wait for two: what is public already needs one other colleague at most.
  const most = story.publishedRevisionId === null ? 2 : 1
  const needs = [...needed].map(([id, readers]) => [id, Math.min(readers, most)] as const)
  return {
    needs: new Map(needs.filter(([, readers]) => readers > 0)),
    approvers: approvals.map(({ personId }) => personId),
  }
}

/** How many colleagues have yet to read it, when these people have besides those who approved. */
export function readersMissing({ needs, approvers }: Reading, also: readonly string[] = []): number {
  const readers = new Set([...approvers, ...also])
  const missing = [...needs].map(
    ([writer, needed]) => needed - (readers.size - (readers.has(writer) ? 1 : 0)),
  )
  return Math.max(0, ...missing)
}

/**
 * Refuses to show readers what too few colleagues have read; who publishes it counts as one of them. The program
 * itself is not asked: what it publishes was approved by a person before.
 * @throws Refusal 'story.needs_readers'.
 */
export async function mustHaveBeenRead(
  within: ActingContext,
  story: StoryToRead,
  revisionId: string,
): Promise<void> {
  const actorId = personIdOf(within.actor)
  if (actorId === null) return
  const missing = readersMissing(await readReading(within, story, revisionId), [actorId])
  if (missing > 0) throw new Refusal('story.needs_readers', { readers: missing })
}

/** @throws Refusal 'story.own_approval' when the actor wrote it and needs readers herself. */
export function mustNotApproveOwn(context: ActingContext, { needs }: Reading): void {
  const actorId = personIdOf(context.actor)
  if (actorId !== null && needs.has(actorId)) throw new Refusal('story.own_approval')
}

/** The acts that the actor may do to a story now, trust considered. */
export function actsNow(
  context: ActingContext,
  story: { status: StoryStatus; sectionId: string },
  reading: Reading,
): StoryAct[] {
  const actorId = personIdOf(context.actor)
  if (actorId === null) return actsFor(context.actor, story)
  const hasApproved = reading.approvers.includes(actorId)
  const isUnread = readersMissing(reading, [actorId]) > 0
  const closed: Partial<Record<StoryAct, boolean>> = {
    approve: hasApproved || reading.needs.has(actorId),
    schedule: isUnread,
    publish: isUnread,
    correct: isUnread,
    update: isUnread,
  }
  return actsFor(context.actor, story).filter(act => closed[act] !== true)
}
