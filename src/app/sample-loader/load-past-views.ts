import { toJalali } from '../../persian/index.ts'
import { listSections } from '../../newsroom/index.ts'
import { hourOf, insertSectionHours } from '../../readers/index.ts'
import { sample } from '../sample/sample.ts'
import { shareOfHour } from './hours-of-day.ts'
import type { Loading } from './loading.ts'

const hour = 3_600_000
const firstDay = 1
const lastDay = 36

/**
 * Views of older stories, which the sample does not have, by section only: so the desk has something usual to compare a
 * day with. In the last week the sample's own stories have their part. Fridays are quiet.
 */
export async function loadPastViews(loading: Loading): Promise<void> {
  const sections = await listSections(loading.context)
  const hours = Array.from({ length: (lastDay - firstDay) * 24 }, (_, number) =>
    hourOf(new Date(loading.now.getTime() - (firstDay * 24 + number) * hour)),
  )
  const counts = sections.flatMap(({ id: sectionId, slug }) =>
    hours.map(at => ({
      sectionId,
      hour: at,
      count: Math.round(usualOf(slug) * shareAt(at) * partAt(loading, at)),
    })),
  )
  await insertSectionHours(loading.context, counts)
}

/** A day of a section: nine tenths of what the last day of its stories brought. */
const usualOf = (section: string): number =>
  sample.storiesFa.reduce(
    (sum, story) => (story.section === section ? sum + (story.viewsPerDay[0] ?? 0) : sum),
    0,
  ) * 0.9

const partAt = ({ now }: Loading, at: Date): number =>
  now.getTime() - at.getTime() < 7 * 24 * hour ? 0.5 : 1

const friday = 6
const allShares = shareOfHour.reduce((sum, share) => sum + share, 0)

function shareAt(instant: Date): number {
  const { hour: clock, weekday, day } = toJalali(instant)
  const mood = (weekday === friday ? 0.7 : 1) * (0.9 + (day % 5) / 20)
  return (mood * (shareOfHour[clock] ?? 0)) / allShares
}
