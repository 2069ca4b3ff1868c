import { mayInSection, personIdOf, type Actor } from '../../people/index.ts'
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

type Plan = Pick<Assignment, 'assigneeId' | 'sectionId' | 'status'>

// Read top to bottom: who may do what to a plan whose story is not begun. Who reviews stories also plans them; a plan
// that is nobody's may be begun by everybody who writes. All of it in the plan's section.
const holders: Readonly<Record<PlanAct, (actor: Actor, plan: Plan) => boolean>> = {
  begin: (actor, { assigneeId, sectionId }) =>
    mayInSection(actor, 'story.write', sectionId) &&
    (assigneeId === null || isTheirs(actor, assigneeId) || mayInSection(actor, 'story.review', sectionId)),
  'hand-back': (actor, { assigneeId }) => isTheirs(actor, assigneeId),
  change: mayReview,
  assign: mayReview,
  drop: mayReview,
}

/** The acts that the actor may do to it. */
export const planActsFor = (actor: Actor, plan: Plan): PlanAct[] =>
  plan.status === 'planned' ? planActs.filter(act => holders[act](actor, plan)) : []

/** @throws Refusal 'assignment.begun_already', 'assignment.dropped_already', 'assignment.not_yours'. */
export function mustAllowPlan(actor: Actor, plan: Plan, act: PlanAct): void {
  const { status } = plan
  if (status === 'begun') throw new Refusal('assignment.begun_already')
  if (status === 'dropped') throw new Refusal('assignment.dropped_already')
  if (!holders[act](actor, plan)) throw new Refusal('assignment.not_yours')
}

function mayReview(actor: Actor, { sectionId }: Plan): boolean {
  return mayInSection(actor, 'story.review', sectionId)
}

const isTheirs = (actor: Actor, assigneeId: string | null): boolean =>
  assigneeId !== null && personIdOf(actor) === assigneeId
