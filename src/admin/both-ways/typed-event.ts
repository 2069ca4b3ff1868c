import * as z from 'zod/mini'
import type { PressEvent } from '../api/both-ways.ts'

export const eventKinds = ['conference', 'visit', 'opening'] as const

/** The words of an event as the browser keeps them; it may begin at no moment yet. */
export const EventKept = z.object({
  kind: z.enum(eventKinds),
  title: z.string(),
  place: z.string(),
  province: z.nullable(z.string()),
  startsAt: z.nullable(z.string()),
  endsAt: z.nullable(z.string()),
  accreditationUntil: z.nullable(z.string()),
  about: z.string(),
  contact: z.string(),
  isPublic: z.boolean(),
  office: z.nullable(z.string()),
  host: z.string(),
  titleEn: z.string(),
  placeEn: z.string(),
  aboutEn: z.string(),
  hostEn: z.string(),
})
export type TypedEvent = z.infer<typeof EventKept>

export const noEvent: TypedEvent = {
  kind: 'conference',
  title: '',
  place: '',
  province: null,
  startsAt: null,
  endsAt: null,
  accreditationUntil: null,
  about: '',
  contact: '',
  isPublic: true,
  office: null,
  host: '',
  titleEn: '',
  placeEn: '',
  aboutEn: '',
  hostEn: '',
}

/** An event for reading. */
export const textOfEvent = ({ title, place, about, contact }: TypedEvent): string =>
  [title, place, about, contact].filter(line => line !== '').join('\n')

/** The words of an event as its form holds them. */
export const typedOf = (event: PressEvent): TypedEvent => ({
  kind: event.kind,
  title: event.title,
  place: event.place,
  province: event.province,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  accreditationUntil: event.accreditationUntil,
  about: event.about,
  contact: event.contact,
  isPublic: event.isPublic,
  office: event.officeSlug,
  host: event.host,
  titleEn: event.titleEn,
  placeEn: event.placeEn,
  aboutEn: event.aboutEn,
  // An office of the network has its own name in English.
  hostEn: event.officeSlug === null ? event.hostEn : '',
})

/** What somebody typed, on top of what was saved meanwhile: only what was touched differs from it. */
export const onTopOf = (saved: TypedEvent, base: TypedEvent, typed: TypedEvent): TypedEvent => ({
  ...saved,
  ...Object.fromEntries(Object.entries(typed).filter(([field, value]) => valueOf(base, field) !== value)),
})

const valueOf = (typed: TypedEvent, field: string): unknown => new Map(Object.entries(typed)).get(field)
