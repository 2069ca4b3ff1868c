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
  actorName: string | null
  act: string
  subjectKind: string
  subjectId: string | null
  at: string
}

/** The latest 200 acts, newest first; instants in ISO form. */
export async function listActs(context: Context): Promise<ListedAct[]> {
  const rows = await context.db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.id', 'audit_entry.actor_id')
    .select([
      'audit_entry.id',
      'person.name as actorName',
      'audit_entry.act',
      'audit_entry.subject_kind as subjectKind',
      'audit_entry.subject_id as subjectId',
      'audit_entry.at',
    ])
    .orderBy('audit_entry.at', 'desc')
    .orderBy('audit_entry.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
