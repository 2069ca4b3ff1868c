import type { PressEventWords } from './press-event.ts'

/** What can be different after an event was written anew. */
export const pressEventParts = [
  ...(['kind', 'title', 'place', 'time', 'about', 'contact', 'accreditation', 'readers', 'english'] as const),
  'cancelled',
] as const
export type PressEventPart = (typeof pressEventParts)[number]

type Words = PressEventWords & { contact: string }

const sameMoment = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime()
const isSame: Readonly<Record<Exclude<PressEventPart, 'cancelled'>, (one: Words, other: Words) => boolean>> =
  {
    kind: (one, other) => one.kind === other.kind,
    title: (one, other) => one.title === other.title,
    place: (one, other) => one.place === other.place && one.province === other.province,
    time: (one, other) => sameMoment(one.startsAt, other.startsAt) && sameMoment(one.endsAt, other.endsAt),
    about: (one, other) => one.about === other.about,
    contact: (one, other) => one.contact === other.contact,
    accreditation: (one, other) => sameMoment(one.accreditationUntil, other.accreditationUntil),
    readers: (one, other) => one.isPublic === other.isPublic,
    english: (one, other) =>
      one.titleEn === other.titleEn &&
      one.aboutEn === other.aboutEn &&
      one.placeEn === other.placeEn &&
      one.hostEn === other.hostEn,
  }

/** What is different between two writings of an event, in the order of the list. */
export const changedParts = (before: Words, after: Words): PressEventPart[] =>
  pressEventParts.filter(part => part !== 'cancelled' && !isSame[part](before, after))

const ofThoseToCome: readonly PressEventPart[] = ['kind', 'title', 'place', 'time', 'cancelled']

/** Whether somebody who is to come has to know of it. */
export const concernsThoseToCome = (changed: readonly PressEventPart[]): boolean =>
  changed.some(part => ofThoseToCome.includes(part))
