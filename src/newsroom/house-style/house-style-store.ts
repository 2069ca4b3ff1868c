import type { HouseStyle } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'

const parts = ['plural', 'comparative', 'ezafe', 'quotes'] as const

/** How this newsroom spells where several ways are right. Asked at every repair: every process obeys a change at once. */
export async function readHouseStyle(context: Context): Promise<HouseStyle> {
  return context.db
    .selectFrom('house_style')
    .select(parts)
    .where('is_only', '=', true)
    .executeTakeFirstOrThrow()
}

/** The same, kept from others until the transaction ends. */
export async function lockHouseStyle(within: Context): Promise<HouseStyle> {
  return within.db
    .selectFrom('house_style')
    .select(parts)
    .where('is_only', '=', true)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function changeHouseStyleRow(within: Context, style: HouseStyle): Promise<void> {
  await within.db.updateTable('house_style').set(style).where('is_only', '=', true).execute()
}
