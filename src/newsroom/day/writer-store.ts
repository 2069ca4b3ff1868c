import { mayRole, mayWriteIn, roles } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { FieldProblems } from '../../platform/refusal.ts'

export interface Writer {
  id: string
  name: string
}

/** Everybody who can be given an assignment, by name; at most 500. */
export async function listWriters(context: Context): Promise<Writer[]> {
  return writers(context).orderBy('name').orderBy('id').limit(500).execute()
}

/** @throws FieldProblems when there is nobody of this id who writes stories in this section. */
export async function mustBeWriter(
  within: Context,
  personId: string | null,
  sectionId: string,
): Promise<void> {
  if (personId === null) return
  const found = await writers(within).where('id', '=', personId).executeTakeFirst()
  if (found === undefined || !(await mayWriteIn(within, personId, sectionId)))
    throw new FieldProblems([{ field: 'assigneeId', problem: 'unknown' }])
}

/** Whether somebody of this id has an account that writes stories. */
export async function isWriter(context: Context, personId: string): Promise<boolean> {
  return (await writers(context).where('id', '=', personId).executeTakeFirst()) !== undefined
}

const writers = (context: Context) =>
  context.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('disabled_at', 'is', null)
    .where(
      'role',
      'in',
      roles.filter(role => mayRole(role, 'story.write')),
    )
