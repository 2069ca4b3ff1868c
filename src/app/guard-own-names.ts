import { guardNames } from '../comments/index.ts'
import { listOffices } from '../network/index.ts'
import { listPersonNames } from '../people/index.ts'
import type { Context } from '../platform/context.ts'

/** Tells comments whose names nobody else should write under: they see neither the staff list nor the offices. */
export async function guardOwnNames(context: Context): Promise<void> {
  const [people, offices] = await Promise.all([listPersonNames(context), listOffices(context)])
  await guardNames(context, [
    ...offices.map(({ name }) => ({ name, kind: 'office' as const })),
    ...people.map(name => ({ name, kind: 'staff' as const })),
  ])
}
