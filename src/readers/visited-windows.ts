/** How far back views count, and after how many hours one of them counts half. */
export interface VisitedWindow {
  hours: number
  halfLife: number
}

// The one rule of every «most visited»: what is older than the window does not count, and what is younger counts half
// after each third of it, so that a story leaves a list slowly and not at the stroke of an hour.
export const visitedWindows = {
  hours: { hours: 6, halfLife: 2 },
  day: { hours: 24, halfLife: 8 },
  week: { hours: 168, halfLife: 56 },
} as const satisfies Readonly<Record<string, VisitedWindow>>

export type VisitedSpan = keyof typeof visitedWindows

/** What one view counts that many hours after the hour it fell into began; between 0 and 1. */
export function weightOfView({ hours, halfLife }: VisitedWindow, age: number): number {
  if (age >= hours) return 0
  return 2 ** (-Math.max(0, age) / halfLife)
}

export interface HourOfStory {
  storyId: string
  hour: Date
  count: number
}

/** Ids of the stories that were seen within the window, most visited first; of two equal ones the newer. */
export function rankVisited(counts: readonly HourOfStory[], window: VisitedWindow, now: Date): string[] {
  const scores = new Map<string, number>()
  for (const { storyId, hour, count } of counts) {
    const weight = weightOfView(window, (now.getTime() - hour.getTime()) / 3_600_000)
    if (weight > 0) scores.set(storyId, (scores.get(storyId) ?? 0) + count * weight)
  }
  return [...scores].toSorted(byScore).map(([storyId]) => storyId)
}

// Ids sort by the time they were made at.
const byScore = ([id, score]: [string, number], [otherId, other]: [string, number]): number =>
  other - score || (id < otherId ? 1 : -1)
