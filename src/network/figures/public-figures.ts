import type { Context } from '../../platform/context.ts'
import type { Counted } from './counted-store.ts'
import { monthlyFigures } from './monthly-figures.ts'

/** A Jalali month as readers see it: totals of the network, or of one office. */
export interface PublicMonth extends Counted {
  month: string
  from: Date
}

const noReadership = () => Promise.resolve(new Map<string, never>())

/** The last months of the whole network, oldest first; counts only, so nothing of a single release is told. */
export async function publicFigures(
  context: Context,
  { months, officeId }: { months: number; officeId?: string },
): Promise<PublicMonth[]> {
  const question = {
    by: 'all' as const,
    months,
    ...(officeId === undefined ? {} : { officeIds: [officeId] }),
  }
  const found = await monthlyFigures(context, question, noReadership)
  return found.map(({ month, from, sent, accepted, returned, declined, medianMinutes }) => ({
    ...{ month, from, sent, accepted, returned, declined, medianMinutes },
  }))
}
