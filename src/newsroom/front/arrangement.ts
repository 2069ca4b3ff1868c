/** A story in a place of a page, and until when it stands there; null: until somebody takes it off. */
export interface Slot {
  position: number
  storyId: string
  pinnedUntil: Date | null
}

export const storyIdsOf = (slots: readonly Slot[]): string[] => slots.map(({ storyId }) => storyId)

export const isOver = ({ pinnedUntil }: Slot, now: Date): boolean =>
  pinnedUntil !== null && pinnedUntil <= now

/** When the first of the pins ends that have not ended yet; null: none does. */
export function nextEndOf(slots: readonly Pick<Slot, 'pinnedUntil'>[], now: Date): Date | null {
  const ends = slots.map(({ pinnedUntil }) => pinnedUntil?.getTime() ?? 0).filter(end => end > now.getTime())
  return ends.length === 0 ? null : new Date(Math.min(...ends))
}
