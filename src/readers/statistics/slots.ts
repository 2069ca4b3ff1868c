/** Views of one hour or one day, beside what is usual then. */
export interface Slot {
  at: Date
  until: Date
  views: number
  /** The mean of the same slot of the last four weeks, of those weeks that have views; null when none has. */
  usual: number | null
  state: 'over' | 'running' | 'to-come'
}

export interface HourCount {
  hour: Date
  count: number
}

export interface Bounds {
  from: Date
  until: Date
}

const hour = 3_600_000
const week = 7 * 24 * hour
const weeksBack = [1, 2, 3, 4]

/** How far back the counts must reach for the usual to be known. */
export const usualReach = weeksBack.length * week

/** The hours of a day, from midnight to midnight. */
export function hoursOf({ from, until }: Bounds): Bounds[] {
  const hours = Math.round((until.getTime() - from.getTime()) / hour)
  return Array.from({ length: hours }, (_, number) => ({
    from: new Date(from.getTime() + number * hour),
    until: new Date(from.getTime() + (number + 1) * hour),
  }))
}

/**
 * Fills slots from counts by the hour, the four weeks before included.
 * @param dayOf the day that a slot belongs to: a week in which that day has no views does not count as usual.
 */
export function fillSlots(
  bounds: readonly Bounds[],
  counts: readonly HourCount[],
  { now, dayOf }: { now: Date; dayOf: (slot: Bounds) => Bounds },
): Slot[] {
  return bounds.map(slot => ({
    at: slot.from,
    until: slot.until,
    views: sumIn(counts, slot),
    usual: usualOf(counts, slot, dayOf(slot)),
    state: slot.until <= now ? 'over' : slot.from <= now ? 'running' : 'to-come',
  }))
}

function usualOf(counts: readonly HourCount[], slot: Bounds, day: Bounds): number | null {
  const known = weeksBack.filter(weeks => sumIn(counts, earlier(day, weeks)) > 0)
  if (known.length === 0) return null
  const all = known.reduce((sum, weeks) => sum + sumIn(counts, earlier(slot, weeks)), 0)
  return Math.round(all / known.length)
}

const earlier = ({ from, until }: Bounds, weeks: number): Bounds => ({
  from: new Date(from.getTime() - weeks * week),
  until: new Date(until.getTime() - weeks * week),
})

const sumIn = (counts: readonly HourCount[], { from, until }: Bounds): number =>
  counts.reduce((sum, { hour: at, count }) => (at >= from && at < until ? sum + count : sum), 0)

/** Whole slots so far against what is usual for them: the running one would make every comparison too small. */
export function soFar(slots: readonly Slot[]): { views: number; usual: number | null } {
  const over = slots.filter(({ state }) => state === 'over')
  const views = over.reduce((sum, slot) => sum + slot.views, 0)
  if (over.length === 0 || over.some(({ usual }) => usual === null)) return { views, usual: null }
  return { views, usual: over.reduce((sum, { usual }) => sum + (usual ?? 0), 0) }
}
