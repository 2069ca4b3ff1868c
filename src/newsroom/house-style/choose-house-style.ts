import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import type { HouseStyle } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { changeHouseStyleRow, lockHouseStyle } from './house-style-store.ts'

/**
 * Says how this newsroom spells where several ways are right: «کتاب‌ها» or «کتابها», «خانهٔ» or «خانۀ». Repair, the importer
 * and the checklist obey from then on; what is written already stays as it is.
 * @throws Refusal 'access.not_allowed'.
 */
export async function chooseHouseStyle(
  context: ActingContext,
  { plural, comparative, ezafe, quotes }: HouseStyle,
): Promise<HouseStyle> {
  mustHold(context, 'style.choose')
  const style = { plural, comparative, ezafe, quotes }
  await inTransaction(context, async within => {
    const before = await lockHouseStyle(within)
    const changes = Object.fromEntries(
      (['plural', 'comparative', 'ezafe', 'quotes'] as const)
        .filter(part => before[part] !== style[part])
        .map(part => [part, { from: before[part], to: style[part] }]),
    )
    if (Object.keys(changes).length === 0) return
    await changeHouseStyleRow(within, style)
    await recordAct(within, {
      act: 'choose house style',
      subjectKind: 'house style',
      subjectId: null,
      detail: changes,
    })
  })
  return style
}
