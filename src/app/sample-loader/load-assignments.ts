import { beginAssignment, dropPlan, handBackAssignment, planStory } from '../../newsroom/index.ts'
import { sample } from '../sample/sample.ts'
import type { SampleAssignment } from '../sample/sample-shapes.ts'
import { acting, type Loading } from './loading.ts'

const editor = 'parastoo-azarman'
const hour = 3_600_000

/** Plans stories for today, yesterday and tomorrow, and brings each plan into its state. */
export async function loadAssignments(loading: Loading): Promise<void> {
  for (const plan of sample.assignments) await loadOne(loading, plan)
}

async function loadOne(loading: Loading, plan: SampleAssignment): Promise<void> {
  const { title, wanted, section, assignee, dueInHours, plannedHoursAgo } = plan
  const { id: assignmentId } = await planStory(acting(loading, editor, plannedHoursAgo), {
    title,
    wanted,
    edition: 'fa',
    section,
    dueAt: quarterAfter(new Date(loading.now.getTime() + dueInHours * hour)),
    assigneeId: assignee === null ? null : personOf(loading, assignee),
  })
  const writer = acting(loading, assignee ?? editor, plannedHoursAgo / 2)
  const note = plan.reason ?? ''
  if (plan.state === 'begun') await beginAssignment(writer, { assignmentId })
  if (plan.state === 'handed-back') await handBackAssignment(writer, { assignmentId, note })
  if (plan.state === 'dropped')
    await dropPlan(acting(loading, editor, plannedHoursAgo / 2), { assignmentId, note })
}

/** People agree on quarters of an hour. */
function quarterAfter(instant: Date): Date {
  const quarter = hour / 4
  return new Date(Math.ceil(instant.getTime() / quarter) * quarter)
}

function personOf(loading: Loading, key: string): string {
  const person = loading.people.get(key)
  if (person?.kind !== 'person') throw new Error(`the sample names a person it does not have: ${key}`)
  return person.id
}
