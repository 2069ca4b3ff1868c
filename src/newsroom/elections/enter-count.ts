import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { lockDossier } from '../dossiers/desk-dossier-store.ts'
import { listProvinces } from '../province-store.ts'
import { goesBack, type Count, type CountKind, type Results, type TableState } from './election.ts'
import { changeTable, insertCount, insertTable, lockTable, type TableNames } from './election-store.ts'
import { readResults } from './read-results.ts'

export interface CountOrder {
  dossierId: string
  /** The table, as CSV. */
  csv: string
  kind: CountKind
  countedAt: Date
  source: string
  /** Of a correction: what was wrong. */
  note: string
  /** The number that was read; 0 where there was none. */
  basedOn: number
}

export interface TableNamesGiven {
  title: string
  /** Left out or empty: English readers do not see the table. */
  titleEn?: string | undefined
  /** By the Persian names of the choices; empty ones are left out. */
  choicesEn?: Readonly<Record<string, string>> | undefined
}

/** Opens the table of results of a dossier, or calls it otherwise. @throws FieldProblems; Refusal 'dossier.not_found'. */
export async function nameTable(
  context: ActingContext,
  { dossierId, ...given }: { dossierId: string } & TableNamesGiven,
): Promise<void> {
  mustHold(context, 'story.publish')
  const problems: FieldProblem[] = []
  const names = namesFrom(given, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  await inTransaction(context, async within => {
    const { slug } = await lockDossier(within, dossierId)
    const table = await lockTable(within, dossierId)
    if (table === undefined) await insertTable(within, dossierId, names)
    else await changeTable(within, table.id, names)
    await recordElection(within, { dossierId, slug, act: 'name results' })
  })
}

/**
 * Enters what was counted. Nothing is taken when anything is wrong; a number that readers have seen falls by a
 * correction alone, and a correction says what was wrong.
 * @throws FieldProblems; Refusal 'dossier.not_found', 'election.none', 'election.changed_since_read', 'access.…'.
 */
export async function enterCount(context: ActingContext, order: CountOrder): Promise<void> {
  mustHold(context, 'story.publish')
  const { dossierId, basedOn, kind, countedAt } = order
  await inTransaction(context, async within => {
    const { slug } = await lockDossier(within, dossierId)
    const table = await lockTable(within, dossierId)
    if (table === undefined) throw new Refusal('election.none')
    if ((table.last?.number ?? 0) !== basedOn) throw new Refusal('election.changed_since_read')
    const { results, source, note } = await countFrom(within, order, table)
    await insertCount(within, table.id, {
      ...results,
      ...{ number: basedOn + 1, kind, countedAt, source, note },
    })
    await recordElection(within, { dossierId, slug, act: kind === 'count' ? 'enter count' : 'correct count' })
  })
}

/** Shows the table to readers or takes it back. @throws Refusal 'dossier.not_found', 'election.none'; FieldProblems. */
export async function setTableState(
  context: ActingContext,
  { dossierId, state }: { dossierId: string; state: TableState },
): Promise<void> {
  mustHold(context, 'story.publish')
  await inTransaction(context, async within => {
    const { slug } = await lockDossier(within, dossierId)
    const table = await lockTable(within, dossierId)
    if (table === undefined) throw new Refusal('election.none')
    if (state === 'published' && table.last === undefined)
      throw new FieldProblems([{ field: 'csv', problem: 'no-results' }])
    await changeTable(within, table.id, { state })
    const act = state === 'published' ? 'publish results' : 'take results back'
    await recordElection(within, { dossierId, slug, act })
  })
}

function namesFrom(given: TableNamesGiven, problems: FieldProblem[]): TableNames {
  const named = Object.entries(given.choicesEn ?? {}).map(([choice, name]) => {
    const clean = cleanedLine({ field: 'choicesEn', given: name, most: 200 }, problems)
    return [choice, clean] as const
  })
  return {
    title: cleanedLine({ field: 'title', given: given.title, most: 200, required: true }, problems),
    titleEn: cleanedLine({ field: 'titleEn', given: given.titleEn ?? '', most: 200 }, problems),
    choicesEn: Object.fromEntries(named.filter(([, name]) => name !== '')),
  }
}

async function countFrom(
  within: ActingContext,
  { csv, kind, countedAt, source: said, note: given }: CountOrder,
  { state, last }: { state: TableState; last: Count | undefined },
): Promise<{ results: Results; source: string; note: string }> {
  const { results, problems } = readResults(csv, await listProvinces(within))
  const isRead = problems.length === 0
  const source = cleanedLine({ field: 'source', given: said, most: 200, required: true }, problems)
  const note = cleanedLine({ field: 'note', given, most: 500 }, problems)
  if (countedAt > within.clock.now()) problems.push({ field: 'countedAt', problem: 'in-the-future' })
  if (kind === 'correction' && note === '') problems.push({ field: 'note', problem: 'correction-needs-note' })
  if (kind === 'correction' && last === undefined)
    problems.push({ field: 'kind', problem: 'nothing-to-correct' })
  if (last !== undefined && kind === 'count') {
    if (countedAt < last.countedAt) problems.push({ field: 'countedAt', problem: 'earlier-than-last' })
    if (state === 'published' && isRead && goesBack(last, results))
      problems.push({ field: 'kind', problem: 'count-goes-back' })
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return { results, source, note }
}

async function recordElection(
  within: ActingContext,
  { dossierId, slug, act }: { dossierId: string; slug: string; act: string },
): Promise<void> {
  await recordAct(within, { act, subjectKind: 'dossier', subjectId: dossierId })
  await within.events.record(within, { name: 'dossier.changed', payload: { slug } })
}
