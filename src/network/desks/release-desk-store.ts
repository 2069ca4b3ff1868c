import type { Context } from '../../platform/context.ts'
import type { ReleaseDesk } from './release-desk.ts'

const columns = [
  'id',
  'name_fa as nameFa',
  'name_en as nameEn',
  'answer_minutes as answerMinutes',
  'place',
  'reminder_to as reminderTo',
] as const

/** All desks in their order; at most 100. */
export async function listDesks(context: Context): Promise<ReleaseDesk[]> {
  return context.db
    .selectFrom('release_desk')
    .select(columns)
    .orderBy('place')
    .orderBy('id')
    .limit(100)
    .execute()
}

export async function readDesk(context: Context, id: string): Promise<ReleaseDesk | undefined> {
  return context.db.selectFrom('release_desk').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Puts a desk in its row, new or known. */
export async function putDesk(within: Context, desk: ReleaseDesk): Promise<void> {
  const words = {
    name_fa: desk.nameFa,
    name_en: desk.nameEn,
    answer_minutes: desk.answerMinutes,
    reminder_to: desk.reminderTo,
  }
  await within.db
    .insertInto('release_desk')
    .values({ id: desk.id, place: desk.place, ...words })
    .onConflict(conflict => conflict.column('id').doUpdateSet(words))
    .execute()
}
