import type { Updateable } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Assignment, AssignmentAct } from './assignment.ts'
import type { AssignmentTable } from './tables.ts'

/** Writes a plan. @returns its id. */
export async function insertAssignment(
  within: ActingContext,
  plan: Omit<Assignment, 'id' | 'status'>,
): Promise<string> {
  const now = within.clock.now()
  const id = newId()
  await within.db
    .insertInto('assignment')
    .values({
      id,
      title: plan.title,
      wanted: plan.wanted,
      edition: plan.edition,
      section_id: plan.sectionId,
      due_at: plan.dueAt,
      assignee_id: plan.assigneeId,
      story_id: null,
      status: 'planned',
      planner_id: personIdOf(within.actor),
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}

/**
 * An assignment, locked until the end of the transaction.
 * @throws Refusal 'assignment.not_found'.
 */
export async function lockAssignment(within: Context, id: string): Promise<Assignment> {
  const row = await within.db
    .selectFrom('assignment')
    .select([
      'id',
      'title',
      'wanted',
      'edition',
      'section_id as sectionId',
      'due_at as dueAt',
      'assignee_id as assigneeId',
      'status',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('assignment.not_found')
  return row
}

/** Changes columns of an assignment and its moment of change. */
export async function changeAssignment(
  within: Context,
  id: string,
  change: Omit<Updateable<AssignmentTable>, 'id' | 'created_at' | 'updated_at'>,
): Promise<void> {
  await within.db
    .updateTable('assignment')
    .set({ ...change, updated_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

export interface AssignmentStep {
  assignmentId: string
  act: AssignmentAct
  assigneeId: string | null
  dueAt: Date
  note?: string
}

/** Appends to the history of an assignment, and leaves the event. */
export async function appendChange(within: ActingContext, step: AssignmentStep): Promise<void> {
  await within.db
    .insertInto('assignment_change')
    .values({
      id: newId(),
      assignment_id: step.assignmentId,
      act: step.act,
      assignee_id: step.assigneeId,
      due_at: step.dueAt,
      actor_id: personIdOf(within.actor),
      note: step.note ?? '',
      at: within.clock.now(),
    })
    .execute()
  await within.events.record(within, {
    name: 'assignment.changed',
    payload: { assignmentId: step.assignmentId, act: step.act },
  })
}

export interface ChangeLine {
  act: AssignmentAct
  assigneeName: string | null
  dueAt: Date
  actorName: string | null
  note: string
  at: Date
}

/** The history of an assignment, oldest first; at most 200. */
export async function listChanges(context: Context, assignmentId: string): Promise<ChangeLine[]> {
  return context.db
    .selectFrom('assignment_change as change')
    .leftJoin('person as assignee', 'assignee.id', 'change.assignee_id')
    .leftJoin('person as actor', 'actor.id', 'change.actor_id')
    .select([
      'change.act',
      'assignee.name as assigneeName',
      'change.due_at as dueAt',
      'actor.name as actorName',
      'change.note',
      'change.at',
    ])
    .where('change.assignment_id', '=', assignmentId)
    .orderBy('change.at')
    .orderBy('change.id')
    .limit(200)
    .execute()
}
