import type { PressEvent } from '../api/both-ways.ts'
import type { TypedEvent } from './event-fields.tsx'

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
