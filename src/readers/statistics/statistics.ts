import { addDays, jalaliDay, toJalali } from '../../persian/index.ts'
import type { ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { fillSlots, hoursOf, soFar, usualReach, type Bounds, type HourCount, type Slot } from './slots.ts'
import {
  listHours,
  listHoursOfStories,
  listReasons,
  listSectionFigures,
  listStoryFigures,
  type SectionFigures,
  type StoryFigures,
  type VoteReason,
} from './statistics-store.ts'

export interface StatisticsAsked {
  /** The last day, as an instant within it. */
  day: Date
  /** One day is told by the hour, more by the day. */
  days: number
  /** Slug of a section; all sections when left out. */
  section?: string | undefined
}

export interface Statistics extends Bounds {
  slots: Slot[]
  /** Whole hours or days so far. */
  soFar: { views: number; usual: number | null }
  stories: (StoryFigures & { trend: number[] })[]
  sections: SectionFigures[]
  /** Given with votes, the latest first. */
  reasons: VoteReason[]
}

const mostOfDay = 200
const mostReasons = 100
const mostOfPeriod = 30

/** What readers did in the sections that the actor sees: views against the usual, and the stories and sections of the span with their votes. */
export async function readStatistics(context: ActingContext, asked: StatisticsAsked): Promise<Statistics> {
  const days = daysUntil(asked.day, asked.days)
  const span = { from: days[0]?.from ?? asked.day, until: days.at(-1)?.until ?? asked.day }
  const question = { ...span, section: asked.section }
  const limit = asked.days === 1 ? mostOfDay : mostOfPeriod
  const [counts, stories, sections, reasons] = await Promise.all([
    listHours(context, { ...question, from: new Date(span.from.getTime() - usualReach) }),
    listStoryFigures(context, { ...question, limit }),
    listSectionFigures(context, span),
    listReasons(context, { ...question, limit: mostReasons }),
  ])
  const bounds = asked.days === 1 ? hoursOf(span) : days
  const dayOf = (slot: Bounds): Bounds => (asked.days === 1 ? span : slot)
  const slots = fillSlots(bounds, counts, { now: context.clock.now(), dayOf })
  const withTrends = await addTrends(context, stories, { bounds, span })
  return { ...span, slots, soFar: soFar(slots), stories: withTrends, sections, reasons }
}

function daysUntil(last: Date, days: number): Bounds[] {
  const date = toJalali(last)
  return Array.from({ length: days }, (_, number) => {
    const { from, to } = jalaliDay(addDays(date, number + 1 - days))
    return { from, until: to }
  })
}

/** From the slot in which a story came out to the one that runs now. */
async function addTrends(
  context: Context,
  stories: readonly StoryFigures[],
  { bounds, span }: { bounds: readonly Bounds[]; span: Bounds },
): Promise<(StoryFigures & { trend: number[] })[]> {
  const now = context.clock.now()
  const hours = await listHoursOfStories(context, { ids: stories.map(({ id }) => id), ...span })
  const hoursOfStory = new Map<string, HourCount[]>(stories.map(({ id }) => [id, []]))
  for (const { storyId, ...each } of hours) hoursOfStory.get(storyId)?.push(each)
  return stories.map(story => {
    const own = hoursOfStory.get(story.id) ?? []
    const lived = bounds.filter(({ from, until }) => until > story.publishedAt && from <= now)
    const trend = lived.map(({ from, until }) =>
      own.reduce((sum, { hour, count }) => (hour >= from && hour < until ? sum + count : sum), 0),
    )
    return { ...story, trend }
  })
}
