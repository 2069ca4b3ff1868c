import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { isStorable } from '../storable.ts'
import { editions, storyKinds, storyStatuses } from '../story.ts'
import { assignmentActs, assignmentStatuses, planActs } from './assignment.ts'
import { isCivilDay } from './civil-day.ts'
import { dayReasons } from './day-store.ts'
import { writtenText } from '../../platform/text-limits.ts'

// The API of the day list and of assignments: read top to bottom, one screen for shapes, one for addresses.

export const AssignmentLine = z
  .object({
    id: z.string(),
    title: z.string(),
    wanted: z.string(),
    edition: z.enum(editions),
    section: z.string(),
    sectionFa: z.string(),
    sectionEn: z.string(),
    dueAt: z.string(),
    assigneeId: z.string().nullable(),
    assigneeName: z.string().nullable(),
    plannerName: z.string().nullable(),
    status: z.enum(assignmentStatuses),
    storyId: z.string().nullable(),
    storyStatus: z.enum(storyStatuses).nullable(),
  })
  .openapi('AssignmentLine')

export const Assignment = AssignmentLine.extend({
  /** What the caller may do to it now. */
  acts: z.array(z.enum(planActs)),
  history: z.array(
    z.object({
      act: z.enum(assignmentActs),
      assigneeName: z.string().nullable(),
      dueAt: z.string(),
      actorName: z.string().nullable(),
      note: z.string(),
      at: z.string(),
    }),
  ),
}).openapi('Assignment')

const DayStory = z.object({
  id: z.string(),
  code: z.number(),
  edition: z.enum(editions),
  kind: z.enum(storyKinds),
  status: z.enum(storyStatuses),
  headline: z.string(),
  section: z.string(),
  sectionFa: z.string(),
  sectionEn: z.string(),
  authorName: z.string().nullable(),
  correctionNote: z.string().nullable(),
  correctedAt: z.string().nullable(),
})
export const Day = z
  .object({
    from: z.string(),
    until: z.string(),
    now: z.string(),
    lines: z.array(
      z.object({
        at: z.string().nullable(),
        because: z.enum(dayReasons),
        story: DayStory.nullable(),
        assignment: AssignmentLine.nullable(),
      }),
    ),
    overdue: z.array(AssignmentLine),
  })
  .openapi('Day', { description: 'what is planned, written and out on a day in Tehran, in order of time' })

const text = (most: number) => writtenText(most).refine(isStorable, 'malformed')
const plan = {
  title: text(400),
  wanted: text(4000).default(''),
  section: text(100).min(1),
  dueAt: z.iso.datetime({ offset: true }),
}
const assigneeId = z.uuid().nullable().default(null)

const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
// Trap: without `required` a request without a content type would reach the verb unchecked.
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const params = z.object({ id: z.uuid() })
const itself = { 200: json(Assignment, 'the assignment as it is now') } as const

export const readDay = createRoute({
  method: 'get',
  path: '/day',
  middleware: [allow('desk.read')] as const,
  request: {
    query: z.object({
      date: z.string().refine(isCivilDay, 'malformed').optional(),
      section: text(100).optional(),
    }),
  },
  responses: { 200: json(Day, 'the day in Tehran; today when no date is given') },
})

export const listMine = createRoute({
  method: 'get',
  path: '/assignments',
  middleware: [allow('desk.read')] as const,
  responses: {
    200: json(
      z.object({ mine: z.array(AssignmentLine), free: z.array(AssignmentLine) }),
      'planned for who asks, and for nobody yet; due first first',
    ),
  },
})

export const listWriters = createRoute({
  method: 'get',
  path: '/writers',
  middleware: [allow('story.review')] as const,
  responses: {
    200: json(z.array(z.object({ id: z.string(), name: z.string() })), 'who can be given an assignment'),
  },
})

export const readAssignment = createRoute({
  method: 'get',
  path: '/assignments/{id}',
  middleware: [allow('desk.read')] as const,
  request: { params },
  responses: itself,
})

export const planStory = createRoute({
  method: 'post',
  path: '/assignments',
  middleware: [allow('story.review')] as const,
  request: {
    body: body(z.object({ ...plan, edition: z.enum(editions).default('fa'), assigneeId })),
  },
  responses: { 201: json(Assignment, 'planned') },
})

export const changePlan = createRoute({
  method: 'put',
  path: '/assignments/{id}',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(z.object(plan)) },
  responses: itself,
})

export const assignStory = createRoute({
  method: 'put',
  path: '/assignments/{id}/assignee',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(z.object({ assigneeId: z.uuid().nullable() })) },
  responses: itself,
})

export const beginAssignment = createRoute({
  method: 'post',
  path: '/assignments/{id}/begin',
  middleware: [allow('story.write')] as const,
  request: { params },
  responses: { 201: json(z.object({ storyId: z.string() }), 'the draft that was begun from it') },
})

export const handBack = createRoute({
  method: 'post',
  path: '/assignments/{id}/hand-back',
  middleware: [allow('story.write')] as const,
  request: { params, body: body(z.object({ note: text(1000) })) },
  responses: itself,
})

export const dropPlan = createRoute({
  method: 'post',
  path: '/assignments/{id}/drop',
  middleware: [allow('story.review')] as const,
  request: { params, body: body(z.object({ note: text(1000) })) },
  responses: itself,
})
