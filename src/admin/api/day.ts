import { queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { DayApi } from '../../newsroom/index.ts'
import { apiRoot, askServer } from './ask-server.ts'

const client = hc<DayApi>(apiRoot, { fetch: askServer })
const assignment = client.assignments[':id']

export type Day = InferResponseType<typeof client.day.$get, 200>
export type DayLine = Day['lines'][number]
export type AssignmentLine = Day['overdue'][number]
export type Assignment = InferResponseType<typeof assignment.$get, 200>
export type NewPlan = InferRequestType<typeof client.assignments.$post>['json']
export type PlanChange = InferRequestType<typeof assignment.$put>['json']

/** A day and a section, as they stand in the address of the desk; today and all sections when left out. */
export interface DayAsked {
  date?: string | undefined
  section?: string | undefined
}

export const dayOf = ({ date, section }: DayAsked) =>
  queryOptions({
    queryKey: ['day', date ?? '', section ?? ''],
    queryFn: async () => {
      const query = { ...(date === undefined ? {} : { date }), ...(section === undefined ? {} : { section }) }
      return (await client.day.$get({ query })).json()
    },
    refetchInterval: 30_000,
  })

export const myAssignments = queryOptions({
  queryKey: ['assignments'],
  queryFn: async () => (await client.assignments.$get()).json(),
  refetchInterval: 30_000,
})

export const writers = queryOptions({
  queryKey: ['writers'],
  queryFn: async () => (await client.writers.$get()).json(),
  staleTime: 300_000,
})

export const assignmentOf = (id: string) =>
  queryOptions({
    queryKey: ['assignment', id],
    queryFn: async () => (await assignment.$get({ param: { id } })).json(),
  })

export const planStory = async (plan: NewPlan): Promise<Assignment> =>
  (await client.assignments.$post({ json: plan })).json()

export const changePlan = async (id: string, change: PlanChange): Promise<Assignment> =>
  (await assignment.$put({ param: { id }, json: change })).json()

export const assignStory = async (id: string, assigneeId: string | null): Promise<Assignment> =>
  (await assignment.assignee.$put({ param: { id }, json: { assigneeId } })).json()

export const beginAssignment = async (id: string): Promise<{ storyId: string }> =>
  (await assignment.begin.$post({ param: { id } })).json()

export const handBackAssignment = async (id: string, note: string): Promise<Assignment> =>
  (await assignment['hand-back'].$post({ param: { id }, json: { note } })).json()

export const dropPlan = async (id: string, note: string): Promise<Assignment> =>
  (await assignment.drop.$post({ param: { id }, json: { note } })).json()
