import { sql } from 'kysely'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Office } from '../office.ts'
import type { Reach } from '../reach.ts'
import type { Advisory, AdvisoryKind, AdvisorySide, Thread } from './advisory.ts'

/** An office knows of what was sent to it or to an office below it. */
const isWithin = (reach: Reach) =>
  reach.side === 'desk'
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from advisory_office as sent where sent.advisory_id = advisory.id
        and sent.office_id = any(${reach.officeIds}::uuid[]))`

const ofReach = (reach: Reach, column: string) =>
  reach.side === 'desk'
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(column)} = any(${reach.officeIds}::uuid[])`

/** An advisory as a line of a list; the counts are of the offices within reach. */
export interface AdvisoryLine extends Advisory {
  offices: number
  read: number
  answered: number
  /** Whether the one who asks has opened it. */
  isRead: boolean
}

/** Advisories within reach, the newest first; at most 100. */
export async function listAdvisories(context: ActingContext, reach: Reach): Promise<AdvisoryLine[]> {
  const counted = (from: string) =>
    sql<string>`(select count(distinct office_id) from ${sql.table(from)} as counted
      where counted.advisory_id = advisory.id and ${ofReach(reach, 'counted.office_id')}
        ${from === 'advisory_answer' ? sql`and counted.side = 'office'` : sql``})`
  const rows = await advisories(context, reach)
    .select([
      counted('advisory_office').as('offices'),
      counted('advisory_reading').as('read'),
      counted('advisory_answer').as('answered'),
      sql<boolean>`exists (select from advisory_reading as mine where mine.advisory_id = advisory.id
        and mine.person_id = ${personIdOf(context.actor)})`.as('isRead'),
    ])
    .orderBy('advisory.sent_at', 'desc')
    .orderBy('advisory.id', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ storyId: _, ...row }) => ({
    ...row,
    offices: Number(row.offices),
    read: Number(row.read),
    answered: Number(row.answered),
  }))
}

/** An advisory within reach. @throws Refusal 'advisory.not_found'. */
export async function readAdvisory(
  context: Context,
  reach: Reach,
  id: string,
): Promise<Advisory & { storyId: string | null }> {
  const row = await advisories(context, reach).where('advisory.id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('advisory.not_found')
  return row
}

const advisories = (context: Context, reach: Reach) =>
  context.db
    .selectFrom('advisory')
    .leftJoin('person', 'person.id', 'advisory.sent_by')
    .select([
      'advisory.id',
      'advisory.kind',
      'advisory.subject',
      'advisory.text',
      'advisory.story_id as storyId',
      'advisory.answer_by as answerBy',
      'person.name as sentBy',
      'advisory.sent_at as sentAt',
      'advisory.closed_at as closedAt',
    ])
    .where(isWithin(reach))

/** An advisory within reach, locked until the end of the transaction. @throws Refusal 'advisory.not_found'. */
export async function lockAdvisory(
  within: Context,
  reach: Reach,
  id: string,
): Promise<{ closedAt: Date | null }> {
  const row = await within.db
    .selectFrom('advisory')
    .select('closed_at as closedAt')
    .where('id', '=', id)
    .where(isWithin(reach))
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('advisory.not_found')
  return row
}

/** What passed with each office within reach, by the offices' names; at most 2000 offices. */
export async function listThreads(context: Context, reach: Reach, advisoryId: string): Promise<Thread[]> {
  const { rows } = await sql<Thread>`
    select json_build_object('id', office.id, 'slug', office.slug, 'name', office.name) as office,
      coalesce((select json_agg(json_build_object('name', person.name, 'at', reading.at) order by reading.at, person.id)
        from advisory_reading as reading join person on person.id = reading.person_id
        where reading.advisory_id = ${advisoryId} and reading.office_id = office.id), '[]') as "readBy",
      coalesce((select json_agg(json_build_object('id', answer.id, 'side', answer.side, 'text', answer.text,
          'by', person.name, 'at', answer.at) order by answer.at, answer.id)
        from advisory_answer as answer left join person on person.id = answer.actor_id
        where answer.advisory_id = ${advisoryId} and answer.office_id = office.id), '[]') as answers
    from advisory_office as sent join office on office.id = sent.office_id
    where sent.advisory_id = ${advisoryId} and ${ofReach(reach, 'office.id')}
    order by office.name, office.id limit 2000
  `.execute(context.db)
  return rows.map(({ office, readBy, answers }) => ({
    office,
    // Instants inside JSON arrive as text.
    readBy: readBy.map(each => ({ ...each, at: new Date(each.at) })),
    answers: answers.map(each => ({ ...each, at: new Date(each.at) })),
  }))
}

/** Whether an advisory went to an office. */
export async function isSentTo(
  within: Context,
  { advisoryId, officeId }: { advisoryId: string; officeId: string },
): Promise<boolean> {
  const row = await within.db
    .selectFrom('advisory_office')
    .select('office_id')
    .where('advisory_id', '=', advisoryId)
    .where('office_id', '=', officeId)
    .executeTakeFirst()
  return row !== undefined
}

export interface NewAdvisory {
  kind: AdvisoryKind
  subject: string
  text: string
  storyId: string | null
  answerBy: Date | null
}

/** Writes an advisory and to whom it goes. @returns its id. */
export async function insertAdvisory(
  within: ActingContext,
  advisory: NewAdvisory,
  offices: readonly Office[],
): Promise<string> {
  const id = newId()
  await within.db
    .insertInto('advisory')
    .values({
      id,
      kind: advisory.kind,
      subject: advisory.subject,
      text: advisory.text,
      story_id: advisory.storyId,
      answer_by: advisory.answerBy,
      sent_by: personIdOf(within.actor),
      sent_at: within.clock.now(),
      closed_at: null,
    })
    .execute()
  await within.db
    .insertInto('advisory_office')
    .values(offices.map(office => ({ advisory_id: id, office_id: office.id })))
    .execute()
  return id
}

export async function insertAdvisoryAnswer(
  within: ActingContext,
  answer: { advisoryId: string; officeId: string; side: AdvisorySide; text: string },
): Promise<void> {
  await within.db
    .insertInto('advisory_answer')
    .values({
      id: newId(),
      advisory_id: answer.advisoryId,
      office_id: answer.officeId,
      side: answer.side,
      text: answer.text,
      actor_id: personIdOf(within.actor),
      at: within.clock.now(),
    })
    .execute()
}

/** The first reading of a person stands. */
export async function insertReading(
  within: Context,
  reading: { advisoryId: string; officeId: string; personId: string },
): Promise<void> {
  await within.db
    .insertInto('advisory_reading')
    .values({
      advisory_id: reading.advisoryId,
      person_id: reading.personId,
      office_id: reading.officeId,
      at: within.clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function closeAdvisoryRow(within: Context, id: string): Promise<void> {
  await within.db
    .updateTable('advisory')
    .set({ closed_at: within.clock.now() })
    .where('id', '=', id)
    .execute()
}
