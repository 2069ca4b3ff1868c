import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'

/** A release whose time to be answered is nearly over. */
export interface Reminder {
  releaseId: string
  desk: string | null
  /** The letter that is owed to the desk; null where it has no address. */
  letter: ReminderLetter | null
}

export interface ReminderLetter {
  to: string
  desk: { fa: string; en: string }
  office: { fa: string; en: string }
  due: Date
  holder: string | null
}

/** Marks unanswered releases of which a quarter of the time is left as reminded of; at most 500 a run. */
export async function markReminded(within: Context): Promise<Reminder[]> {
  const now = within.clock.now()
  const { rows } = await sql<ReminderRow>`
    with reminded as (
      update release set reminded_at = ${now}
      where id in (
        select id from release
        where status in ('sent', 'reading') and reminded_at is null
          and ${now}::timestamptz >= due_at - (due_at - sent_at) / 4
        order by due_at, id limit 500 for update skip locked
      )
      returning id, desk_id, office_id, holder_id, due_at
    )
    select reminded.id as "releaseId", reminded.desk_id as desk, reminded.due_at as due,
      desk.reminder_to as "to", desk.name_fa as "deskFa", desk.name_en as "deskEn",
      office.name as "officeFa", office.name_en as "officeEn", person.name as holder
    from reminded
    join office on office.id = reminded.office_id
    left join release_desk desk on desk.id = reminded.desk_id
    left join person on person.id = reminded.holder_id
    order by reminded.due_at, reminded.id
  `.execute(within.db)
  return rows.map(({ releaseId, desk, ...row }) => ({ releaseId, desk, letter: letterIn(row) }))
}

interface ReminderRow {
  releaseId: string
  desk: string | null
  due: Date
  to: string | null
  deskFa: string
  deskEn: string
  officeFa: string
  officeEn: string
  holder: string | null
}

function letterIn(row: Omit<ReminderRow, 'releaseId' | 'desk'>): ReminderLetter | null {
  if (row.to === null || row.to === '') return null
  const officeEn = row.officeEn === '' ? row.officeFa : row.officeEn
  return {
    to: row.to,
    desk: { fa: row.deskFa, en: row.deskEn },
    office: { fa: row.officeFa, en: officeEn },
    due: row.due,
    holder: row.holder,
  }
}
