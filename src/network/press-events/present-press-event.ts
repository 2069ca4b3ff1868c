import { may, mayRole, personIdOf, type ActingContext } from '../../people/index.ts'
import { listAccreditations } from './accreditation-store.ts'
import { eventReach } from './event-reach.ts'
import type { AccreditationStatus } from './press-event.ts'
import { readNewsSince } from './press-event-change-store.ts'
import { readPressEvent, type PressEvent } from './press-event-store.ts'

/** An event as who asks sees it. @throws Refusal 'press_event.not_found', 'access.…'. */
export async function eventFor(context: ActingContext, id: string) {
  const reach = await eventReach(context)
  const [event, reporters] = await Promise.all([
    readPressEvent(context, reach, id),
    listAccreditations(context, id),
  ])
  const { actor } = context
  const isHost = reach.side === 'office' ? event.officeId === reach.officeId : event.officeId === null
  const hostActs = isHost && (may(actor, 'release.answer') || may(actor, 'release.write'))
  const isOpen = event.cancelledAt === null
  const until = event.accreditationUntil
  const me = personIdOf(actor)
  const mine = reporters.find(({ personId, status }) => personId === me && isToCome(status))
  const hasNews = mine !== undefined && mine.seenVersion < event.movedVersion
  const news = hasNews ? await readNewsSince(context, { eventId: id, version: mine.seenVersion }) : undefined
  const isOwn = (personId: string): boolean => personId === me || may(actor, 'story.review')
  return {
    ...lineOf(event),
    reporters: reporters.map(
      ({ id: accreditationId, personId, name, status, note, askedAt, seenVersion }) => ({
        ...{ id: accreditationId, personId, name, status, note },
        askedAt: askedAt.toISOString(),
        hasSeen: seenVersion >= event.movedVersion,
        mayWithdraw: status !== 'withdrawn' && mayComeFor(actor) && isOwn(personId),
      }),
    ),
    news: news === undefined ? null : { ...news, startsBefore: news.startsBefore.toISOString() },
    mayChange: isOpen && hostActs,
    mayAsk: isOpen && mayComeFor(actor) && until !== null && until > context.clock.now(),
    mayAnswer: hostActs,
  }
}

const isToCome = (status: AccreditationStatus): boolean => status === 'asked' || status === 'accepted'

const mayComeFor = (actor: ActingContext['actor']): boolean =>
  actor.kind === 'person' && mayRole(actor.role, 'story.write') && may(actor, 'story.write')

export const lineOf = (event: PressEvent) => ({
  id: event.id,
  kind: event.kind,
  title: event.title,
  about: event.about,
  place: event.place,
  province: event.province,
  contact: event.contact,
  startsAt: event.startsAt.toISOString(),
  endsAt: event.endsAt.toISOString(),
  accreditationUntil: event.accreditationUntil?.toISOString() ?? null,
  isPublic: event.isPublic,
  host: event.host,
  officeSlug: event.officeSlug,
  titleEn: event.titleEn,
  aboutEn: event.aboutEn,
  placeEn: event.placeEn,
  hostEn: event.hostEn,
  cancelledAt: event.cancelledAt?.toISOString() ?? null,
  cancelNote: event.cancelNote,
  version: event.version,
})
