import type { Context } from '../../platform/context.ts'
import { recentByDesk } from '../figures/recent-figures.ts'
import { countOpenByDesk } from '../inbox-store.ts'
import type { Reach } from '../reach.ts'
import { listDesks } from './release-desk-store.ts'

/** The desks with their usual time to answer; how much waits there, for the desk alone. */
export async function presentDesks(context: Context, reach: Reach) {
  const isDesk = reach.side === 'desk'
  const [desks, recent, counts] = await Promise.all([
    listDesks(context),
    recentByDesk(context),
    isDesk ? countOpenByDesk(context) : [],
  ])
  const openAt = (id: string | null): number | null =>
    isDesk ? (counts.find(({ deskId }) => deskId === id)?.count ?? 0) : null
  return {
    desks: desks.map(({ id, nameFa, nameEn, answerMinutes, reminderTo }) => ({
      ...{ id, nameFa, nameEn, answerMinutes },
      reminderTo: isDesk ? reminderTo : null,
      medianMinutes: recent.get(id)?.medianMinutes ?? null,
      open: openAt(id),
    })),
    withoutDesk: openAt(null),
  }
}
