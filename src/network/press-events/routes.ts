import { OpenAPIHono } from '@hono/zod-openapi'
import { actingIn } from '../../people/index.ts'
import { listeningAddress } from '../../platform/config.ts'
import type { Context } from '../../platform/context.ts'
import { refuseInvalid } from '../../platform/http/api-errors.ts'
import type { Env } from '../../platform/http/env.ts'
import { askAccreditation, answerAccreditation, withdrawAccreditation } from './accredit.ts'
import { calendarWords } from './calendar-words.ts'
import * as contract from './contracts.ts'
import { eventReach } from './event-reach.ts'
import { noteEventSeen } from './note-event-seen.ts'
import { calendarEvents, makeCalendarLink } from './own-calendar.ts'
import { eventFor, lineOf } from './present-press-event.ts'
import { listUnseenEvents } from './press-event-change-store.ts'
import { listPressEvents } from './press-event-store.ts'
import { announcePressEvent, cancelPressEvent, changePressEvent } from './write-press-event.ts'
import { writeCalendar } from './write-calendar.ts'

/** The API of press events: what is announced, who is to come, and the calendar of each. */
export function pressEventsApi(context: Context) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .route('/', calendarRoutes(context))
    .route('/', eventRoutes(context))
    .route('/', reporterRoutes(context))
}

export type PressEventsApi = ReturnType<typeof pressEventsApi>

const routes = () => new OpenAPIHono<Env>({ defaultHook: refuseInvalid })

function eventRoutes(context: Context) {
  return routes()
    .openapi(contract.listPressEvents, async c => {
      const { from, until } = c.req.valid('query')
      const events = await listPressEvents(context, await eventReach(actingIn(context, c)), {
        from: from === undefined ? context.clock.now() : new Date(from),
        ...(until === undefined ? {} : { until: new Date(until) }),
        limit: 200,
      })
      return c.json(events.map(lineOf), 200)
    })
    .openapi(contract.announcePressEvent, async c => {
      const acting = actingIn(context, c)
      const { id } = await announcePressEvent(acting, withMoments(c.req.valid('json')))
      return c.json(await eventFor(acting, id), 201)
    })
    .openapi(contract.listChangedEvents, async c => {
      const acting = actingIn(context, c)
      const ids = await listUnseenEvents(acting)
      return c.json(await Promise.all(ids.map(id => eventFor(acting, id))), 200)
    })
    .openapi(contract.noteEventSeen, async c => {
      const [acting, eventId] = [actingIn(context, c), c.req.valid('param').id]
      await noteEventSeen(acting, eventId)
      return c.json(await eventFor(acting, eventId), 200)
    })
    .openapi(contract.readPressEvent, async c =>
      c.json(await eventFor(actingIn(context, c), c.req.valid('param').id), 200),
    )
    .openapi(contract.changePressEvent, async c => {
      const [acting, eventId] = [actingIn(context, c), c.req.valid('param').id]
      await changePressEvent(acting, { eventId, ...withMoments(c.req.valid('json')) })
      return c.json(await eventFor(acting, eventId), 200)
    })
    .openapi(contract.cancelPressEvent, async c => {
      const [acting, eventId] = [actingIn(context, c), c.req.valid('param').id]
      await cancelPressEvent(acting, { eventId, ...c.req.valid('json') })
      return c.json(await eventFor(acting, eventId), 200)
    })
}

function reporterRoutes(context: Context) {
  return routes()
    .openapi(contract.askAccreditation, async c => {
      const [acting, eventId] = [actingIn(context, c), c.req.valid('param').id]
      await askAccreditation(acting, { eventId, ...c.req.valid('json') })
      return c.json(await eventFor(acting, eventId), 200)
    })
    .openapi(contract.answerAccreditation, async c => {
      const { id: eventId, accreditationId } = c.req.valid('param')
      const acting = actingIn(context, c)
      await answerAccreditation(acting, { eventId, accreditationId, ...c.req.valid('json') })
      return c.json(await eventFor(acting, eventId), 200)
    })
    .openapi(contract.withdrawAccreditation, async c => {
      const { id: eventId, accreditationId } = c.req.valid('param')
      const acting = actingIn(context, c)
      await withdrawAccreditation(acting, { eventId, accreditationId })
      return c.json(await eventFor(acting, eventId), 200)
    })
}

function calendarRoutes(context: Context) {
  return routes()
    .openapi(contract.makeCalendarLink, async c => {
      const { token } = await makeCalendarLink(actingIn(context, c))
      return c.json({ path: `/api/v1/press-events/calendar/${token}.ics` }, 201)
    })
    .openapi(contract.readCalendar, async c => {
      const token = c.req.valid('param').file.replace(/\.ics$/, '')
      const events = await calendarEvents(context, token)
      c.header('cache-control', 'private, no-store')
      c.header('content-type', 'text/calendar; charset=utf-8')
      const { publicUrl, host, port } = context.config
      const { hostname, origin } = new URL(publicUrl === '' ? listeningAddress(host, port) : publicUrl)
      const addressOf = ({ id }: { id: string }): string => `${origin}/admin/events/${id}`
      return c.body(writeCalendar({ ...calendarWords.desk, domain: hostname, addressOf }, events), 200)
    })
}

interface MomentsGiven {
  startsAt: string
  endsAt: string | null
  accreditationUntil: string | null
}

const withMoments = <T extends MomentsGiven>(given: T) => ({
  ...given,
  startsAt: new Date(given.startsAt),
  endsAt: given.endsAt === null ? null : new Date(given.endsAt),
  accreditationUntil: given.accreditationUntil === null ? null : new Date(given.accreditationUntil),
})
