import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Reach } from '../reach.ts'
import type { MovedPart, PressEventWords, PublicPressEvent } from './press-event.ts'

/** An event as the desk and its office see it. */
export interface PressEvent extends PublicPressEvent {
  contact: string
  accreditationUntil: Date | null
  isPublic: boolean
  officeId: string | null
  writtenBy: string | null
  /** The last version that whoever is to come has to know. */
  movedVersion: number
}

export interface PressEventQuestion {
  /** Only events that end after it. */
  from: Date
  /** Only events that begin before it; left out: all that come. */
  until?: Date | undefined
  /** Slug of an office. */
  office?: string | undefined
  /** Only events that somebody wrote in English. */
  isInEnglish?: boolean
  /** Only those after this one. */
  after?: { startsAt: Date; id: string } | undefined
  limit: number
}

const mostAtOnce = 500

/** Events within reach in order of time, those called off too; at most 500. */
export async function listPressEvents(
  context: Context,
  reach: Reach,
  question: PressEventQuestion,
): Promise<PressEvent[]> {
  return events(context, question).where(isWithin(reach)).execute()
}

/** The events that readers see, in order of time; at most 500. */
export async function listPublicPressEvents(
  context: Context,
  question: PressEventQuestion,
): Promise<PublicPressEvent[]> {
  const found = await events(context, question).where('event.is_public', '=', true).execute()
  return found.map(
    ({ contact: _, accreditationUntil: __, isPublic: ___, officeId: ____, writtenBy: _____, ...event }) => {
      const { movedVersion: ______, ...shown } = event
      return shown
    },
  )
}

/** An event within reach. @throws Refusal 'press_event.not_found'. */
export async function readPressEvent(context: Context, reach: Reach, id: string): Promise<PressEvent> {
  const event = await allEvents(context).where('event.id', '=', id).where(isWithin(reach)).executeTakeFirst()
  if (event === undefined) throw new Refusal('press_event.not_found')
  return event
}

const isWithin = (reach: Reach) =>
  reach.side === 'desk' ? sql<boolean>`true` : sql<boolean>`event.office_id = any(${reach.officeIds}::uuid[])`

const events = (context: Context, { from, until, office, isInEnglish, after, limit }: PressEventQuestion) =>
  allEvents(context)
    .where('event.ends_at', '>=', from)
    .$if(until !== undefined, query => query.where('event.starts_at', '<', until ?? from))
    .$if(office !== undefined, query => query.where('office.slug', '=', office ?? ''))
    .$if(isInEnglish === true, query => query.where('event.title_en', '!=', ''))
    .$if(after !== undefined, query =>
      query.where(
        sql<boolean>`(event.starts_at, event.id) > (${after?.startsAt ?? from}, ${after?.id ?? ''}::uuid)`,
      ),
    )
    .orderBy('event.starts_at')
    .orderBy('event.id')
    .limit(Math.min(limit, mostAtOnce))

const words = [
  'event.id',
  'event.kind',
  'event.title',
  'event.about',
  'event.place',
  'event.contact',
  'event.province_slug as province',
  'event.starts_at as startsAt',
  'event.ends_at as endsAt',
  'event.accreditation_until as accreditationUntil',
  'event.is_public as isPublic',
  'event.title_en as titleEn',
  'event.about_en as aboutEn',
  'event.place_en as placeEn',
  'event.cancelled_at as cancelledAt',
  'event.version',
] as const

// What readers who knew of the event have to know.
const moved = sql<MovedPart[]>`array(
  select distinct part from press_event_change as change cross join unnest(change.changed) as part
  where change.event_id = event.id and part in ('place', 'time') order by part
)`

const allEvents = (context: Context) =>
  context.db
    .selectFrom('press_event as event')
    .leftJoin('office', 'office.id', 'event.office_id')
    .leftJoin('person', 'person.id', 'event.written_by')
    .select([
      ...words,
      sql<string>`coalesce(office.name_en, event.host_en)`.as('hostEn'),
      moved.as('moved'),
      'event.moved_version as movedVersion',
      'event.cancel_note as cancelNote',
      'event.updated_at as updatedAt',
      'event.office_id as officeId',
      'office.slug as officeSlug',
      'person.name as writtenBy',
      sql<string>`coalesce(office.name, event.host)`.as('host'),
    ])

/** An event as it is written before a change. */
export interface LockedPressEvent extends PressEventWords {
  id: string
  contact: string
  officeId: string | null
  cancelledAt: Date | null
  version: number
}

/** An event within reach, locked until the end of the transaction. @throws Refusal 'press_event.not_found'. */
export async function lockPressEvent(within: Context, reach: Reach, id: string): Promise<LockedPressEvent> {
  const event = await within.db
    .selectFrom('press_event as event')
    .select([...words, 'event.office_id as officeId', 'event.host_en as hostEn'])
    .where('event.id', '=', id)
    .where(isWithin(reach))
    .forUpdate()
    .executeTakeFirst()
  if (event === undefined) throw new Refusal('press_event.not_found')
  return event
}

type NewPressEvent = PressEventWords & { contact: string; officeId: string | null; host: string }

export async function insertPressEvent(within: ActingContext, event: NewPressEvent): Promise<string> {
  const id = newId()
  const now = within.clock.now()
  await within.db
    .insertInto('press_event')
    .values({
      id,
      ...columnsOf(event),
      office_id: event.officeId,
      host: event.host,
      cancelled_at: null,
      written_by: personIdOf(within.actor),
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}

const columnsOf = (event: PressEventWords & { contact: string }) => ({
  kind: event.kind,
  title: event.title,
  about: event.about,
  place: event.place,
  province_slug: event.province,
  contact: event.contact,
  starts_at: event.startsAt,
  ends_at: event.endsAt,
  accreditation_until: event.accreditationUntil,
  is_public: event.isPublic,
  title_en: event.titleEn,
  about_en: event.aboutEn,
  place_en: event.placeEn,
  host_en: event.hostEn,
})

/** Changes an event; the next save names the version that follows. */
export async function changePressEventRow(
  within: Context,
  id: string,
  change: (PressEventWords & { contact: string }) | { cancelledAt: Date; cancelNote: string },
): Promise<void> {
  const columns =
    'title' in change
      ? columnsOf(change)
      : { cancelled_at: change.cancelledAt, cancel_note: change.cancelNote }
  await within.db
    .updateTable('press_event')
    .set({ ...columns, version: sql`version + 1`, updated_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}

export async function slugOfOffice(within: Context, officeId: string): Promise<string | null> {
  const row = await within.db
    .selectFrom('office')
    .select('slug')
    .where('id', '=', officeId)
    .executeTakeFirst()
  return row?.slug ?? null
}
