/** A story or a dossier in a place of a page, and until when it stands there; null: until somebody takes it off. */
export interface Slot {
  position: number
  storyId: string | null
  dossierId: string | null
  pinnedUntil: Date | null
}

export const storyIdsOf = (slots: readonly Slot[]): string[] => slots.flatMap(({ storyId }) => storyId ?? [])

export const dossierIdsOf = (slots: readonly Slot[]): string[] =>
  slots.flatMap(({ dossierId }) => dossierId ?? [])

/** The id of what a slot holds. */
export const heldBy = ({ storyId, dossierId }: Slot): string => storyId ?? dossierId ?? ''

export const isOver = ({ pinnedUntil }: Slot, now: Date): boolean =>
  pinnedUntil !== null && pinnedUntil <= now

/** When the first of the pins ends that have not ended yet; null: none does. */
export function nextEndOf(slots: readonly Pick<Slot, 'pinnedUntil'>[], now: Date): Date | null {
  const ends = slots.map(({ pinnedUntil }) => pinnedUntil?.getTime() ?? 0).filter(end => end > now.getTime())
  return ends.length === 0 ? null : new Date(Math.min(...ends))
}
