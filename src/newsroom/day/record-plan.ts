import { recordAct, type ActingContext } from '../../people/index.ts'
import type { AssignmentAct } from './assignment.ts'
import { appendChange, type AssignmentStep } from './assignment-store.ts'

/** Keeps what happened to a plan: in its own history, and in the log of acts. */
export async function recordPlan(
  within: ActingContext,
  { title, ...step }: AssignmentStep & { title: string },
): Promise<void> {
  await appendChange(within, step)
  await recordAct(within, {
    act: acts[step.act],
    subjectKind: 'assignment',
    subjectId: step.assignmentId,
    detail: { name: title },
  })
}

const acts = {
  planned: 'plan story',
  changed: 'change plan',
  assigned: 'assign plan',
  begun: 'begin plan',
  'handed-back': 'hand plan back',
  dropped: 'drop plan',
} as const satisfies Record<AssignmentAct, string>
