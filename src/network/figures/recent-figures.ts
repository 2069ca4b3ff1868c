import type { Context } from '../../platform/context.ts'
import { countAnswers, type Counted } from './counted-store.ts'

const days = 30
const day = 86_400_000

const nothing: Counted = { sent: 0, accepted: 0, returned: 0, declined: 0, medianMinutes: null }

const lastDays = (context: Context) => {
  const until = context.clock.now()
  return { from: new Date(until.getTime() - days * day), until }
}

/** What an office sent, and how it was answered, in the last 30 days. */
export async function recentOfOffice(context: Context, officeId: string): Promise<Counted> {
  const [found] = await countAnswers(context, { ...lastDays(context), by: 'all', officeIds: [officeId] })
  return found === undefined ? nothing : countedOf(found)
}

/** What each desk answered in the last 30 days, by its id; null for what has no desk. */
export async function recentByDesk(context: Context): Promise<Map<string | null, Counted>> {
  const found = await countAnswers(context, { ...lastDays(context), by: 'desk' })
  return new Map(found.map(each => [each.key, countedOf(each)]))
}

/** The usual time to answer of one desk, in minutes. */
export async function medianOfDesk(context: Context, deskId: string | null): Promise<number | null> {
  if (deskId === null) return null
  const [found] = await countAnswers(context, { ...lastDays(context), by: 'all', deskId })
  return found?.medianMinutes ?? null
}

export const countedOf = ({ sent, accepted, returned, declined, medianMinutes }: Counted): Counted => ({
  sent,
  accepted,
  returned,
  declined,
  medianMinutes,
})
