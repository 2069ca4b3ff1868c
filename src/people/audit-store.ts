import { sql } from 'kysely'
import { newId } from '../platform/ids.ts'
import type { Context } from '../platform/context.ts'
import { personIdOf, type ActingContext } from './actor.ts'

/** A privileged act, in the words of the agency: 'publish story', 'refuse comment'. */
export interface AuditedAct {
  act: string
  subjectKind: string
  subjectId: string | null
  detail?: Readonly<Record<string, unknown>>
}

/** Writes an act to the audit log, in the transaction of the act. Never given secrets, tokens or bodies. */
export async function recordAct(
  within: ActingContext,
  { act, subjectKind, subjectId, detail }: AuditedAct,
): Promise<void> {
  await within.db
    .insertInto('audit_entry')
    .values({
      id: newId(),
      actor_id: personIdOf(within.actor),
      act,
      subject_kind: subjectKind,
      subject_id: subjectId,
      detail: JSON.stringify(
        within.actor.kind === 'system' ? { by: within.actor.reason, ...detail } : (detail ?? {}),
      ),
      at: within.clock.now(),
    })
    .execute()
}

export interface ListedAct {
  id: string
  actorId: string | null
  actorName: string | null
  act: string
  subjectKind: string
  subjectId: string | null
  /** The name of the person it was done to; null for anything else. */
  subjectName: string | null
  detail: Readonly<Record<string, unknown>>
  at: Date
}

/** Which acts to look at; what is left out does not matter. */
export interface AuditQuestion {
  /** Did it, or had it done to them. */
  personId?: string | undefined
  act?: string | undefined
  from?: Date | undefined
  /** The first instant that no longer counts. */
  until?: Date | undefined
  /** The last act seen: those before it follow. */
  before?: { at: Date; id: string } | undefined
  limit: number
}

/** Acts, newest first; at most 1000 at once. */
export async function listActs(context: Context, question: AuditQuestion): Promise<ListedAct[]> {
  const { personId, act, from, until, before } = question
  return context.db
    .selectFrom('audit_entry as entry')
    .leftJoin('person as actor', 'actor.id', 'entry.actor_id')
    .leftJoin('person as subject', join => join.on(sql<boolean>`subject.id = ${personActedOn}`))
    .select([
      'entry.id',
      'entry.actor_id as actorId',
      'actor.name as actorName',
      'entry.act',
      'entry.subject_kind as subjectKind',
      'entry.subject_id as subjectId',
      'subject.name as subjectName',
      'entry.detail',
      'entry.at',
    ])
    .$if(act !== undefined, query => query.where('entry.act', '=', act ?? ''))
    .$if(from !== undefined, query => query.where(sql<boolean>`entry.at >= ${from}`))
    .$if(until !== undefined, query => query.where(sql<boolean>`entry.at < ${until}`))
    .$if(personId !== undefined, query => query.where(concerns(personId ?? '')))
    .$if(before !== undefined, query =>
      query.where(sql<boolean>`(entry.at, entry.id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`),
    )
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(Math.min(question.limit, 1000))
    .execute()
}

// Cast this way round, the index of people is used.
const personActedOn = sql`case when entry.subject_kind = 'person' and entry.subject_id ~ '^[0-9a-f-]{36}$'
  then entry.subject_id::uuid end`

const concerns = (personId: string) =>
  sql<boolean>`(entry.actor_id = ${personId} or (entry.subject_kind = 'person' and entry.subject_id = ${personId}))`
