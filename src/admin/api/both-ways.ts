import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { AdvisoriesApi, PressEventsApi, RepliesApi } from '../../network/index.ts'
import { apiRoot, askServer } from './ask-server.ts'
import { listenTo } from './listen-to.ts'

// What goes both ways between the newsroom and its offices: advisories, events of the press, replies.

const { advisories: advisory } = hc<AdvisoriesApi>(apiRoot, { fetch: askServer })
const { 'press-events': event } = hc<PressEventsApi>(apiRoot, { fetch: askServer })
const { replies: reply } = hc<RepliesApi>(apiRoot, { fetch: askServer })

export type AdvisoryLine = InferResponseType<typeof advisory.$get, 200>[number]
export type Advisory = InferResponseType<(typeof advisory)[':id']['$get'], 200>
export type Thread = Advisory['threads'][number]
export type AdvisoryOrder = InferRequestType<typeof advisory.$post>['json']
export type PressEventLine = InferResponseType<typeof event.$get, 200>[number]
export type PressEvent = InferResponseType<(typeof event)[':id']['$get'], 200>
export type PressEventOrder = InferRequestType<typeof event.$post>['json']
export type Reply = InferResponseType<typeof reply.$get, 200>[number]
export type ReplyOrder = InferRequestType<typeof reply.$post>['json']
export type DeclineReason = InferRequestType<(typeof reply)[':id']['decline']['$post']>['json']['reason']

export const advisories = queryOptions({
  queryKey: ['advisories'],
  queryFn: async () => (await advisory.$get()).json(),
  refetchInterval: 30_000,
})

export const advisoryOf = (id: string) =>
  queryOptions({
    queryKey: ['advisory', id],
    queryFn: async () => (await advisory[':id'].$get({ param: { id } })).json(),
    refetchInterval: 15_000,
  })

/** How many offices an advisory would go to. */
export const reachOfAdvisory = (to: NonNullable<AdvisoryOrder['to']>) =>
  queryOptions({
    queryKey: ['advisory-reach', to],
    queryFn: async () => (await advisory.reach.$post({ json: to })).json(),
    placeholderData: keepPreviousData,
  })

export const sendAdvisory = async (json: AdvisoryOrder) => (await advisory.$post({ json })).json()

export async function noteReading(id: string): Promise<void> {
  await advisory[':id'].reading.$put({ param: { id } })
}

export const answerAdvisory = async (id: string, json: { office: string; text: string }): Promise<Advisory> =>
  (await advisory[':id'].answers.$post({ param: { id }, json })).json()

export const closeAdvisory = async (id: string): Promise<Advisory> =>
  (await advisory[':id'].close.$post({ param: { id } })).json()

export const pressEvents = queryOptions({
  queryKey: ['press-events'],
  queryFn: async () => (await event.$get({ query: {} })).json(),
  refetchInterval: 60_000,
})

/** The events of a span: of one day of the desk. */
export const pressEventsIn = ({ from, until }: { from: string; until: string }) =>
  queryOptions({
    queryKey: ['press-events', from, until],
    queryFn: async () => (await event.$get({ query: { from, until } })).json(),
    refetchInterval: 60_000,
  })

export const pressEventOf = (id: string) =>
  queryOptions({
    queryKey: ['press-event', id],
    queryFn: async () => (await event[':id'].$get({ param: { id } })).json(),
  })

/** The events to which who asks is to come, and of which something else is true since it was seen. */
export const changedEvents = queryOptions({
  queryKey: ['press-events', 'changed'],
  queryFn: async () => (await event.changed.$get()).json(),
})

export const noteEventSeen = async (id: string): Promise<PressEvent> =>
  (await event[':id'].seen.$put({ param: { id } })).json()

/** Tells whenever an event of the press is announced, changed or called off. @returns its end. */
export const listenToEvents = (onNews: () => void): (() => void) => listenTo('press-events/stream', onNews)

export const announcePressEvent = async (json: PressEventOrder): Promise<PressEvent> =>
  (await event.$post({ json })).json()

export type PressEventChange = InferRequestType<(typeof event)[':id']['$put']>['json']

export const changePressEvent = async (id: string, json: PressEventChange): Promise<PressEvent> =>
  (await event[':id'].$put({ param: { id }, json })).json()

export const cancelPressEvent = async (id: string, note: string): Promise<PressEvent> =>
  (await event[':id'].cancel.$post({ param: { id }, json: { note } })).json()

export const askAccreditation = async (id: string, personId: string): Promise<PressEvent> =>
  (await event[':id'].reporters.$post({ param: { id }, json: { personId } })).json()

export const answerAccreditation = async (
  { id, accreditationId }: { id: string; accreditationId: string },
  json: { verdict: 'accepted' | 'declined'; note: string },
): Promise<PressEvent> =>
  (
    await event[':id'].reporters[':accreditationId'].answer.$post({ param: { id, accreditationId }, json })
  ).json()

export const withdrawAccreditation = async (id: string, accreditationId: string): Promise<PressEvent> =>
  (await event[':id'].reporters[':accreditationId'].withdraw.$post({ param: { id, accreditationId } })).json()

export const makeCalendarLink = async (): Promise<{ path: string }> => (await event.calendar.$post()).json()

export const replies = queryOptions({
  queryKey: ['replies'],
  queryFn: async () => (await reply.$get()).json(),
  refetchInterval: 30_000,
})

export const askReply = async (json: ReplyOrder): Promise<Reply> => (await reply.$post({ json })).json()

export const withdrawReply = async (id: string): Promise<Reply> =>
  (await reply[':id'].withdraw.$post({ param: { id } })).json()

export const acceptReply = async (id: string): Promise<Reply> =>
  (await reply[':id'].accept.$post({ param: { id }, json: {} })).json()

export const declineReply = async (
  id: string,
  json: { reason: DeclineReason; note: string },
): Promise<Reply> => (await reply[':id'].decline.$post({ param: { id }, json })).json()
