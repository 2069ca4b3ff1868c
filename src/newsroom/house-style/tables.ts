import type { Generated } from 'kysely'
import type { HouseStyle } from '../../persian/index.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    house_style: HouseStyleTable
  }
}

/** One row. */
export interface HouseStyleTable {
  is_only: Generated<boolean>
  plural: HouseStyle['plural']
  comparative: HouseStyle['comparative']
  ezafe: HouseStyle['ezafe']
  quotes: HouseStyle['quotes']
}
