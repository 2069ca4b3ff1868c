import { sql } from 'kysely'
import { mayInSection, sectionsWhere, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { isInSections } from '../section-scope-store.ts'
import type { Edition, StoryStatus } from '../story.ts'
import type { AssignmentStatus } from './assignment.ts'

/** An assignment as the desk shows it. */
export interface AssignmentLine {
  id: string
  title: string
  wanted: string
  edition: Edition
  sectionId: string
  section: string
  sectionFa: string
  sectionEn: string
  dueAt: Date
  assigneeId: string | null
  assigneeName: string | null
  plannerName: string | null
  status: AssignmentStatus
  storyId: string | null
  storyStatus: StoryStatus | null
}

const most = 200

/** Those of these assignments that the actor sees, the one due first first; at most 200. */
export async function listAssignmentsById(
  context: ActingContext,
  ids: readonly string[],
): Promise<AssignmentLine[]> {
  if (ids.length === 0) return []
  return lines(context)
    .where(isSeenBy(context))
    .where('assignment.id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('assignment.due_at')
    .orderBy('assignment.id')
    .limit(most)
    .execute()
}

/** What one person has to begin, or (null) what nobody has yet, where the actor sees it; the one due first first; at most 50. */
export async function listPlannedFor(
  context: ActingContext,
  assigneeId: string | null,
): Promise<AssignmentLine[]> {
  return lines(context)
    .where(isSeenBy(context))
    .where('assignment.status', '=', 'planned')
    .where('assignment.assignee_id', assigneeId === null ? 'is' : '=', assigneeId)
    .orderBy('assignment.due_at')
    .orderBy('assignment.id')
    .limit(50)
    .execute()
}

export interface OverdueQuestion {
  since: Date
  until: Date
  /** Slug of a section; all sections when left out. */
  section?: string | undefined
}

/** Plans the actor sees that were due in a span and whose story is not out; the one due first first; at most 50. */
export async function listOverdue(
  context: ActingContext,
  { since, until, section }: OverdueQuestion,
): Promise<AssignmentLine[]> {
  return lines(context)
    .where(isSeenBy(context))
    .where('assignment.status', '<>', 'dropped')
    .where('assignment.due_at', '>=', since)
    .where('assignment.due_at', '<', until)
    .where('story.published_at', 'is', null)
    .$if(section !== undefined, query => query.where('section.slug', '=', section ?? ''))
    .orderBy('assignment.due_at')
    .orderBy('assignment.id')
    .limit(50)
    .execute()
}

/** @throws Refusal 'assignment.not_found', also for a section that the actor does not see. */
export async function readAssignment(context: ActingContext, id: string): Promise<AssignmentLine> {
  const row = await lines(context).where('assignment.id', '=', id).executeTakeFirst()
  if (row === undefined || !mayInSection(context.actor, 'desk.read', row.sectionId))
    throw new Refusal('assignment.not_found')
  return row
}

const isSeenBy = ({ actor }: ActingContext) =>
  isInSections(sectionsWhere(actor, 'desk.read'), 'assignment.section_id')

const lines = (context: Context) =>
  context.db
    .selectFrom('assignment')
    .innerJoin('section', 'section.id', 'assignment.section_id')
    .leftJoin('person as assignee', 'assignee.id', 'assignment.assignee_id')
    .leftJoin('person as planner', 'planner.id', 'assignment.planner_id')
    .leftJoin('story', 'story.id', 'assignment.story_id')
    .select([
      'assignment.id',
      'assignment.title',
      'assignment.wanted',
      'assignment.edition',
      'assignment.section_id as sectionId',
      'section.slug as section',
      'section.name_fa as sectionFa',
      'section.name_en as sectionEn',
      'assignment.due_at as dueAt',
      'assignment.assignee_id as assigneeId',
      'assignee.name as assigneeName',
      'planner.name as plannerName',
      'assignment.status',
      'assignment.story_id as storyId',
      'story.status as storyStatus',
    ])
