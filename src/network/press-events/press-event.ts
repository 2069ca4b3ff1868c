export const pressEventKinds = ['conference', 'visit', 'opening'] as const
export type PressEventKind = (typeof pressEventKinds)[number]

export const accreditationStatuses = ['asked', 'accepted', 'declined', 'withdrawn'] as const
export type AccreditationStatus = (typeof accreditationStatuses)[number]

/** The same in English, where somebody wrote it. */
export interface EnglishEventWords {
  /** Empty: English readers do not see the event. */
  titleEn: string
  aboutEn: string
  placeEn: string
  /** Who invites, where no office of the network does. */
  hostEn: string
}

/** What is told of an event by who holds it. */
export interface PressEventWords extends EnglishEventWords {
  kind: PressEventKind
  title: string
  about: string
  place: string
  /** Slug; null: of no province in particular. */
  province: string | null
  startsAt: Date
  endsAt: Date
  /** Until when reporters ask to come; null: nobody has to ask. */
  accreditationUntil: Date | null
  /** Whether readers see it. */
  isPublic: boolean
}

/** What of an event was different when it was announced. */
export type MovedPart = 'place' | 'time'

/** An event as readers and their calendars see it. */
export interface PublicPressEvent extends Omit<PressEventWords, 'isPublic' | 'accreditationUntil'> {
  id: string
  /** Who invites. */
  host: string
  /** The office that holds it, when one of the network does. */
  officeSlug: string | null
  cancelledAt: Date | null
  cancelNote: string
  /** What changed since it was announced, of what a visitor has to know. */
  moved: readonly MovedPart[]
  version: number
  updatedAt: Date
}

/** A reporter who is to come. */
export interface Accreditation {
  id: string
  personId: string
  name: string
  status: AccreditationStatus
  /** Why the host declined. */
  note: string
  askedAt: Date
  answeredAt: Date | null
  /** The version of the event that the reporter has seen. */
  seenVersion: number
}
