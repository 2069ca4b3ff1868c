import { may, personIdOf, type Actor } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Edition } from '../story.ts'

/** A plan is begun when its story exists; a dropped one is kept with its reason. */
export const assignmentStatuses = ['planned', 'begun', 'dropped'] as const
export type AssignmentStatus = (typeof assignmentStatuses)[number]

/** What its history tells. */
export const assignmentActs = ['planned', 'changed', 'assigned', 'handed-back', 'begun', 'dropped'] as const
export type AssignmentAct = (typeof assignmentActs)[number]

/** What somebody can do to a plan now. */
export const planActs = ['begin', 'hand-back', 'change', 'assign', 'drop'] as const
export type PlanAct = (typeof planActs)[number]

/** An assignment as verbs see it. */
export interface Assignment {
  id: string
  title: string
  wanted: string
  edition: Edition
  sectionId: string
  dueAt: Date
  assigneeId: string | null
  status: AssignmentStatus
}

// Read top to bottom: who may do what to a plan whose story is not begun. Who reviews stories also plans them; a plan
// that is nobody's may be begun by everybody who writes.
const holders: Readonly<Record<PlanAct, (actor: Actor, assigneeId: string | null) => boolean>> = {
  begin: (actor, assigneeId) =>
    may(actor, 'story.write') &&
    (assigneeId === null || isTheirs(actor, assigneeId) || may(actor, 'story.review')),
  'hand-back': (actor, assigneeId) => isTheirs(actor, assigneeId),
  change: actor => may(actor, 'story.review'),
  assign: actor => may(actor, 'story.review'),
  drop: actor => may(actor, 'story.review'),
}

type Plan = Pick<Assignment, 'assigneeId' | 'status'>

/** The acts that the actor may do to it. */
export const planActsFor = (actor: Actor, { assigneeId, status }: Plan): PlanAct[] =>
  status === 'planned' ? planActs.filter(act => holders[act](actor, assigneeId)) : []

/** @throws Refusal 'assignment.begun_already', 'assignment.dropped_already', 'assignment.not_yours'. */
export function mustAllowPlan(actor: Actor, { assigneeId, status }: Plan, act: PlanAct): void {
  if (status === 'begun') throw new Refusal('assignment.begun_already')
  if (status === 'dropped') throw new Refusal('assignment.dropped_already')
  if (!holders[act](actor, assigneeId)) throw new Refusal('assignment.not_yours')
}

const isTheirs = (actor: Actor, assigneeId: string | null): boolean =>
  assigneeId !== null && personIdOf(actor) === assigneeId
