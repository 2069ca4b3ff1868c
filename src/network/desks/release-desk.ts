/** Where releases arrive: the people of one field of the newsroom. */
export interface ReleaseDesk {
  id: string
  nameFa: string
  nameEn: string
  /** Within how many minutes it means to answer. */
  answerMinutes: number
  place: number
  /** An address that is written to before the time of a release runs over; empty: none. */
  reminderTo: string
}

/** What holds for a release that no rule brought to a desk. */
export const minutesWithoutDesk = 240
