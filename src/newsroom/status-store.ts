import { personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { StoryStatus } from './story.ts'

export interface StatusChange {
  storyId: string
  revisionId: string
  status: StoryStatus
  note?: string
  /** Of a schedule: the moment that was set. */
  for?: Date
}

/** Appends to the history of a story: what it became, of which revision, by whom and why. */
export async function appendStatus(within: ActingContext, change: StatusChange): Promise<void> {
  await within.db
    .insertInto('story_status')
    .values({
      id: newId(),
      story_id: change.storyId,
      revision_id: change.revisionId,
      status: change.status,
      actor_id: personIdOf(within.actor),
      note: change.note ?? '',
      scheduled_for: change.for ?? null,
      at: within.clock.now(),
    })
    .execute()
}

export interface StatusLine {
  status: StoryStatus
  revisionId: string
  actorName: string | null
  note: string
  scheduledFor: Date | null
  at: Date
}

/** The history of a story, oldest first; at most 500. */
export async function listStatuses(context: Context, storyId: string): Promise<StatusLine[]> {
  return context.db
    .selectFrom('story_status')
    .leftJoin('person', 'person.id', 'story_status.actor_id')
    .select([
      'story_status.status',
      'story_status.revision_id as revisionId',
      'person.name as actorName',
      'story_status.note',
      'story_status.scheduled_for as scheduledFor',
      'story_status.at',
    ])
    .where('story_status.story_id', '=', storyId)
    .orderBy('story_status.at')
    .orderBy('story_status.id')
    .limit(500)
    .execute()
}
