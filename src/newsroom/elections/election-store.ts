import { personIdOf, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { storableOr } from '../storable.ts'
import type { Count, Election, TableState } from './election.ts'

const mostCounts = 100

/** The table of results of a published dossier as readers see it, by the dossier's slug; undefined when there is none. */
export async function readPublicElection(context: Context, slug: string): Promise<Election | undefined> {
  const table = await context.db
    .selectFrom('election_table as results')
    .innerJoin('dossier', 'dossier.id', 'results.dossier_id')
    .select(['results.id', 'results.title', 'results.state'])
    .select(['results.title_en as titleEn', 'results.choices_en as choicesEn'])
    .where('dossier.slug', '=', storableOr(slug, ''))
    .where('dossier.state', '!=', 'draft')
    .where('results.state', '=', 'published')
    .executeTakeFirst()
  return table && { ...table, counts: await listCounts(context, table.id) }
}

/** The same as the desk sees it. */
export async function readDeskElection(context: Context, dossierId: string): Promise<Election | undefined> {
  const table = await context.db
    .selectFrom('election_table')
    .select(['id', 'title', 'title_en as titleEn', 'choices_en as choicesEn', 'state'])
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return table && { ...table, counts: await listCounts(context, table.id) }
}

const columns = [
  'number',
  'kind',
  'counted_at as countedAt',
  'source',
  'note',
  'choices',
  'rows',
  'entered_at as enteredAt',
] as const

const listCounts = (context: Context, tableId: string, limit = mostCounts): Promise<Count[]> =>
  context.db
    .selectFrom('election_count')
    .select(columns)
    .where('table_id', '=', tableId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

/** The table with its latest count, locked until the end of the transaction; undefined when there is none. */
export async function lockTable(
  within: Context,
  dossierId: string,
): Promise<{ id: string; state: TableState; last: Count | undefined } | undefined> {
  const table = await within.db
    .selectFrom('election_table')
    .select(['id', 'state'])
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .executeTakeFirst()
  if (table === undefined) return undefined
  const [last] = await listCounts(within, table.id, 1)
  return { ...table, last }
}

/** What a table and its choices are called. */
export type TableNames = Pick<Election, 'title' | 'titleEn' | 'choicesEn'>

const nameColumns = ({ title, titleEn, choicesEn }: TableNames) => ({
  title,
  title_en: titleEn,
  choices_en: JSON.stringify(choicesEn),
})

export async function insertTable(within: Context, dossierId: string, names: TableNames): Promise<void> {
  const row = { id: newId(), dossier_id: dossierId, state: 'draft', created_at: within.clock.now() } as const
  await within.db
    .insertInto('election_table')
    .values({ ...row, ...nameColumns(names) })
    .execute()
}

export async function changeTable(
  within: Context,
  id: string,
  change: TableNames | { state: TableState },
): Promise<void> {
  const columns = 'state' in change ? change : nameColumns(change)
  await within.db.updateTable('election_table').set(columns).where('id', '=', id).execute()
}

export async function insertCount(
  within: ActingContext,
  tableId: string,
  count: Omit<Count, 'enteredAt'>,
): Promise<void> {
  await within.db
    .insertInto('election_count')
    .values({
      id: newId(),
      table_id: tableId,
      number: count.number,
      kind: count.kind,
      counted_at: count.countedAt,
      source: count.source,
      note: count.note,
      choices: JSON.stringify(count.choices),
      rows: JSON.stringify(count.rows),
      entered_by: personIdOf(within.actor),
      entered_at: within.clock.now(),
    })
    .execute()
}
