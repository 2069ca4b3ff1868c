import { FieldProblems } from '../platform/refusal.ts'
import type { QueueList } from './desk/moderation.ts'

/** Which comments of the queue somebody wants to see; what is left out does not matter. */
export interface QueueQuestion {
  list: QueueList
  /** A rule of the screening whose signal was seen. */
  rule?: string | undefined
  signals?: 'with' | 'without' | undefined
  /** The slug of a section; what stands under it counts too. */
  section?: string | undefined
  /** The news code of a story. */
  story?: number | undefined
  /** Whose the comment is now: `nobody`, `mine`, or a colleague's by id. */
  claimed?: string | undefined
  /** A cursor of `queueCursorOf`: the page after it. */
  after?: string | undefined
}

export interface QueuePlace {
  urgency: number
  sentAt: Date
  id: string
}

/** The cursor of a line: give it as `after` to get the lines after it. */
export const queueCursorOf = ({ urgency, sentAt, id }: QueuePlace): string =>
  `${urgency}_${sentAt.toISOString()}_${id}`

/** @throws FieldProblems when it is not a cursor of `queueCursorOf`. */
export function readQueueCursor(cursor: string): QueuePlace {
  const [, urgency, at, id] =
    /^(\d+(?:\.\d+)?(?:e-\d+)?)_(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      cursor,
    ) ?? []
  const sentAt = new Date(at ?? '')
  if (urgency === undefined || id === undefined || Number.isNaN(sentAt.getTime()))
    throw new FieldProblems([{ field: 'after', problem: 'malformed' }])
  return { urgency: Number(urgency), sentAt, id }
}
