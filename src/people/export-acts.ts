import type { ActingContext } from './actor.ts'
import { mustHold } from './actor.ts'
import { listActs, recordAct, type AuditQuestion, type ListedAct } from './audit-store.ts'

export const auditFormats = ['csv', 'jsonl'] as const
export type AuditFormat = (typeof auditFormats)[number]

const batch = 500
const columns = ['at', 'actor', 'act', 'subjectKind', 'subjectId', 'subjectName', 'detail'] as const

/**
 * The audit log as CSV or JSON Lines, newest first: read piece by piece while it is sent, so that a log of
 * any length needs the memory of one piece. The export is itself an act in the log.
 * @throws Refusal 'access.not_allowed'.
 */
export async function exportActs(
  context: ActingContext,
  { format, ...question }: Omit<AuditQuestion, 'limit' | 'before'> & { format: AuditFormat },
): Promise<ReadableStream<Uint8Array>> {
  mustHold(context, 'audit.read')
  await recordAct(context, {
    act: 'export audit log',
    subjectKind: 'audit log',
    subjectId: null,
    detail: { format, ...question },
  })
  const lines = linesOf(context, format, question)
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}

async function* linesOf(
  context: ActingContext,
  format: AuditFormat,
  question: Omit<AuditQuestion, 'limit' | 'before'>,
): AsyncGenerator<string, undefined> {
  const line = format === 'csv' ? csvLine : jsonLine
  // A table program takes a text for UTF-8 only with this mark.
  if (format === 'csv') yield `\uFEFF${columns.join(',')}\r\n`
  let before: AuditQuestion['before']
  for (;;) {
    const acts = await listActs(context, { ...question, before, limit: batch })
    if (acts.length > 0) yield acts.map(line).join('')
    before = acts.at(-1)
    if (acts.length < batch) return undefined
  }
}

const fieldsOf = (act: ListedAct): Record<(typeof columns)[number], unknown> => ({
  at: act.at.toISOString(),
  actor: act.actorName,
  act: act.act,
  subjectKind: act.subjectKind,
  subjectId: act.subjectId,
  subjectName: act.subjectName,
  detail: act.detail,
})

const jsonLine = (act: ListedAct): string =>
  `${JSON.stringify({ id: act.id, ...fieldsOf(act), actorId: act.actorId })}\n`

function csvLine(act: ListedAct): string {
  const fields = fieldsOf(act)
  return `${columns.map(column => cellOf(fields[column])).join(',')}\r\n`
}

/** A cell; one that a table program would take for a formula is made a text. */
function cellOf(value: unknown): string {
  const text = value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
