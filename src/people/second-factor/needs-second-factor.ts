import type { Config } from '../../platform/config.ts'
import type { Role } from '../permissions.ts'

const rolesInNeed: readonly Role[] = ['administrator', 'editor']

/** Whether somebody must have a second factor before anything else; the invented people of the sample never. */
export const needsSecondFactor = (
  config: Pick<Config, 'secondFactor'>,
  { role, isSample }: { role: Role; isSample: boolean },
): boolean => {
  if (config.secondFactor === 'offered' || isSample) return false
  return config.secondFactor === 'everyone' || rolesInNeed.includes(role)
}
