import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { actingIn, personIdOf } from '../../people/index.ts'
import { toJalali, jalaliDay } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { assignStory } from './assign-story.ts'
import { planActsFor } from './assignment.ts'
import { listPlannedFor, readAssignment, type AssignmentLine } from './assignment-list-store.ts'
import { listChanges } from './assignment-store.ts'
import { beginAssignment } from './begin-assignment.ts'
import { changePlan } from './change-plan.ts'
import { spanOfDay } from './civil-day.ts'
import * as contract from './contracts.ts'
import { dayList, type DayLine } from './day-list.ts'
import { dropPlan } from './drop-plan.ts'
import { handBackAssignment } from './hand-back-assignment.ts'
import { planStory } from './plan-story.ts'
import { listWriters } from './writer-store.ts'

/** The API of the day: what is planned, written and out, and the assignments behind it. */
export function dayApi(context: Context) {
  return routes().route('/', readingRoutes(context)).route('/', planRoutes(context))
}

export type DayApi = ReturnType<typeof dayApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function readingRoutes(context: Context) {
  return routes()
    .openapi(contract.readDay, async c => {
      const { date, section } = c.req.valid('query')
      const now = context.clock.now()
      const { from, to: until } = date === undefined ? jalaliDay(toJalali(now)) : spanOfDay(date)
      const { lines, overdue } = await dayList(actingIn(context, c), { from, until, section })
      return c.json(
        { ...isoOf({ from, until, now }), lines: lines.map(lineOf), overdue: overdue.map(present) },
        200,
      )
    })
    .openapi(contract.listMine, async c => {
      const me = personIdOf(c.get('actor'))
      const [mine, free] = await Promise.all([
        me === null ? [] : listPlannedFor(actingIn(context, c), me),
        listPlannedFor(actingIn(context, c), null),
      ])
      return c.json({ mine: mine.map(present), free: free.map(present) }, 200)
    })
    .openapi(contract.listWriters, async c => c.json(await listWriters(context), 200))
    .openapi(contract.readAssignment, async c =>
      c.json(await assignmentAfter(context, c, c.req.valid('param').id), 200),
    )
}

function planRoutes(context: Context) {
  return routes()
    .openapi(contract.planStory, async c => {
      const { dueAt, ...order } = c.req.valid('json')
      const { id } = await planStory(actingIn(context, c), { ...order, dueAt: new Date(dueAt) })
      return c.json(await assignmentAfter(context, c, id), 201)
    })
    .openapi(contract.changePlan, async c => {
      const assignmentId = c.req.valid('param').id
      const { dueAt, ...change } = c.req.valid('json')
      await changePlan(actingIn(context, c), { assignmentId, ...change, dueAt: new Date(dueAt) })
      return c.json(await assignmentAfter(context, c, assignmentId), 200)
    })
    .openapi(contract.assignStory, async c => {
      const assignmentId = c.req.valid('param').id
      await assignStory(actingIn(context, c), { assignmentId, ...c.req.valid('json') })
      return c.json(await assignmentAfter(context, c, assignmentId), 200)
    })
    .openapi(contract.beginAssignment, async c =>
      c.json(await beginAssignment(actingIn(context, c), { assignmentId: c.req.valid('param').id }), 201),
    )
    .openapi(contract.handBack, async c => {
      const assignmentId = c.req.valid('param').id
      await handBackAssignment(actingIn(context, c), { assignmentId, ...c.req.valid('json') })
      return c.json(await assignmentAfter(context, c, assignmentId), 200)
    })
    .openapi(contract.dropPlan, async c => {
      const assignmentId = c.req.valid('param').id
      await dropPlan(actingIn(context, c), { assignmentId, ...c.req.valid('json') })
      return c.json(await assignmentAfter(context, c, assignmentId), 200)
    })
}

/** The assignment as it is now, as the one who asks sees it. */
async function assignmentAfter(context: Context, c: HonoContext<Env>, id: string) {
  const [line, changes] = await Promise.all([
    readAssignment(actingIn(context, c), id),
    listChanges(context, id),
  ])
  return {
    ...present(line),
    acts: planActsFor(c.get('actor'), line),
    history: changes.map(change => ({ ...change, ...isoOf({ dueAt: change.dueAt, at: change.at }) })),
  }
}

const present = ({ sectionId: _, ...line }: AssignmentLine) => ({
  ...line,
  dueAt: line.dueAt.toISOString(),
})

const lineOf = ({ at, because, story, assignment }: DayLine) => ({
  at: at?.toISOString() ?? null,
  because,
  story: story && { ...story, correctedAt: story.correctedAt?.toISOString() ?? null },
  assignment: assignment && present(assignment),
})

function isoOf<Name extends string>(instants: Readonly<Record<Name, Date>>): Record<Name, string>
function isoOf(instants: Readonly<Record<string, Date>>): Record<string, string> {
  return Object.fromEntries(Object.entries(instants).map(([name, at]) => [name, at.toISOString()]))
}
