import type { Office, OfficeKind } from '../office.ts'

/** information: the newsroom calls for facts. correction: it asks that something be put right. coverage: it tells its plan. */
export const advisoryKinds = ['information', 'correction', 'coverage'] as const
export type AdvisoryKind = (typeof advisoryKinds)[number]

export const advisorySides = ['desk', 'office'] as const
export type AdvisorySide = (typeof advisorySides)[number]

/** To whom an advisory goes: offices by name, and those that meet every condition that is set. */
export interface OfficeChoice {
  /** Slugs of offices. */
  offices: readonly string[]
  /** Slug of an office: it and everything below it. */
  under: string | null
  province: string | null
  kind: OfficeKind | null
}

/** What an advisory says, and when it was sent and closed. */
export interface Advisory {
  id: string
  kind: AdvisoryKind
  subject: string
  text: string
  answerBy: Date | null
  sentBy: string | null
  sentAt: Date
  closedAt: Date | null
}

/** What passed between the desk and one office about an advisory. */
export interface Thread {
  office: Pick<Office, 'id' | 'slug' | 'name'>
  readBy: { name: string; at: Date }[]
  answers: { id: string; side: AdvisorySide; text: string; by: string | null; at: Date }[]
}

/** The offices that are meant, in the order in which they are known. */
export function chooseOffices(known: readonly Office[], choice: OfficeChoice): Office[] {
  const { offices, under, province, kind } = choice
  const named = new Set(offices)
  const below = under === null ? undefined : idsUnder(known, under)
  const hasCondition = under !== null || province !== null || kind !== null
  const meets = (office: Office): boolean =>
    hasCondition &&
    (below === undefined || below.has(office.id)) &&
    (province === null || office.provinceSlug === province) &&
    (kind === null || office.kind === kind)
  return known.filter(office => named.has(office.slug) || meets(office))
}

function idsUnder(known: readonly Office[], slug: string): Set<string> {
  const found = new Set(known.filter(office => office.slug === slug).map(({ id }) => id))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const { id, parentId } of known) if (parentId !== null && found.has(parentId)) found.add(id)
  }
  return found
}
