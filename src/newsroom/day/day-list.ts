import type { ActingContext } from '../../people/index.ts'
import { listAssignmentsById, listOverdue, type AssignmentLine } from './assignment-list-store.ts'
import {
  dayReasons,
  listDayEntries,
  listDayStories,
  type DayEntry,
  type DayReason,
  type DayStory,
} from './day-store.ts'

/** A line of the day list: a plan nobody has begun, or a story, with its plan when it had one. */
export interface DayLine {
  at: Date | null
  because: DayReason
  story: DayStory | null
  assignment: AssignmentLine | null
}

export interface DayList {
  /** In order of time; work without a moment last. */
  lines: DayLine[]
  /** Plans of the days before whose story is not out; only when the day asked for is today. */
  overdue: AssignmentLine[]
}

export interface DayAsked {
  from: Date
  until: Date
  section?: string | undefined
}

const dayMs = 86_400_000
const overdueFor = 7 * dayMs
const openFor = 2 * dayMs

/** What is planned, written and out on a day, in the sections that the actor sees. */
export async function dayList(context: ActingContext, asked: DayAsked): Promise<DayList> {
  const now = context.clock.now()
  const isToday = asked.from <= now && now < asked.until
  const [entries, overdue] = await Promise.all([
    listDayEntries(context, isToday ? { ...asked, openSince: before(now, openFor) } : asked),
    isToday
      ? listOverdue(context, { ...asked, since: before(asked.from, overdueFor), until: asked.from })
      : [],
  ])
  const earlier = new Set(overdue.map(({ storyId }) => storyId))
  const kept = foremost(entries).filter(
    ({ storyId, because }) => because !== 'open' || storyId === null || !earlier.has(storyId),
  )
  const [stories, assignments] = await Promise.all([
    listDayStories(
      context,
      kept.flatMap(({ storyId }) => storyId ?? []),
    ),
    listAssignmentsById(
      context,
      kept.flatMap(({ assignmentId }) => assignmentId ?? []),
    ),
  ])
  return { lines: inOrder(kept.map(entry => lineOf(entry, stories, assignments))), overdue }
}

const before = (instant: Date, span: number): Date => new Date(instant.getTime() - span)

/** One entry a story: the strongest reason says where it stands, and its plan goes with it. */
function foremost(entries: readonly DayEntry[]): DayEntry[] {
  const rank = (entry: DayEntry): number => dayReasons.indexOf(entry.because)
  const kept = new Map<string, DayEntry>()
  for (const entry of entries.toSorted((one, other) => rank(one) - rank(other))) {
    const key = entry.storyId ?? entry.assignmentId ?? ''
    const known = kept.get(key)
    if (known === undefined) kept.set(key, entry)
    else if (known.assignmentId === null) kept.set(key, { ...known, assignmentId: entry.assignmentId })
  }
  return [...kept.values()]
}

function lineOf(
  { storyId, assignmentId, at, because }: DayEntry,
  stories: readonly DayStory[],
  assignments: readonly AssignmentLine[],
): DayLine {
  const story = stories.find(({ id }) => id === storyId) ?? null
  const assignment = assignments.find(({ id }) => id === assignmentId) ?? null
  return { at, because, story, assignment }
}

function inOrder(lines: readonly DayLine[]): DayLine[] {
  const moment = ({ at }: DayLine): number => at?.getTime() ?? Infinity
  const name = ({ story, assignment }: DayLine): string => story?.id ?? assignment?.id ?? ''
  return lines.toSorted((one, other) =>
    moment(one) === moment(other) ? (name(one) < name(other) ? -1 : 1) : moment(one) - moment(other),
  )
}
