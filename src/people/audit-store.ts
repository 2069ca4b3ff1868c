import { newId } from '../platform/ids.ts'
import { personIdOf, type ActingContext } from './actor.ts'

/** A privileged act, in the words of the agency: 'publish story', 'refuse comment'. */
export interface AuditedAct {
  act: string
  subjectKind: string
  subjectId: string | null
  detail?: Readonly<Record<string, unknown>>
}

/** Writes an act to the audit log, in the transaction of the act. Never given secrets, tokens or bodies. */
export async function recordAct(within: ActingContext, { act, subjectKind, subjectId, detail }: AuditedAct): Promise<void> {
  await within.db
    .insertInto('audit_entry')
    .values({
      id: newId(),
      actor_id: personIdOf(within.actor),
      act,
      subject_kind: subjectKind,
      subject_id: subjectId,
      detail: JSON.stringify(within.actor.kind === 'system' ? { by: within.actor.reason, ...detail } : (detail ?? {})),
      at: within.clock.now(),
    })
    .execute()
}
