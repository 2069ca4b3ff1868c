import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { RoutingRule } from './routing-rule.ts'

/** The rules in their order; at most 100. */
export async function listRules(context: Context): Promise<RoutingRule[]> {
  return context.db
    .selectFrom('routing_rule')
    .leftJoin('section', 'section.id', 'routing_rule.section_id')
    .select([
      'section.slug as section',
      'routing_rule.province_slug as province',
      'routing_rule.office_kind as kind',
      'routing_rule.words',
      'routing_rule.desk_id as deskId',
    ])
    .orderBy('routing_rule.place')
    .orderBy('routing_rule.id')
    .limit(100)
    .execute()
}

/** How often the rules were changed, and by whom last. */
export async function readRoutingVersion(
  context: Context,
): Promise<{ version: number; actorName: string | null; at: Date } | undefined> {
  return context.db
    .selectFrom('routing_change')
    .leftJoin('person', 'person.id', 'routing_change.actor_id')
    .select(['routing_change.version', 'person.name as actorName', 'routing_change.at'])
    .orderBy('routing_change.version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns false when somebody else wrote this version first. */
export async function insertRoutingVersion(
  within: Context,
  version: number,
  actorId: string | null,
): Promise<boolean> {
  const row = await within.db
    .insertInto('routing_change')
    .values({ version, actor_id: actorId, at: within.clock.now() })
    .onConflict(conflict => conflict.column('version').doNothing())
    .returning('version')
    .executeTakeFirst()
  return row !== undefined
}

/** Puts these rules in the place of those before. */
export async function replaceRules(within: Context, rules: readonly RoutingRule[]): Promise<void> {
  await within.db.deleteFrom('routing_rule').execute()
  if (rules.length === 0) return
  await within.db
    .insertInto('routing_rule')
    .values(
      rules.map((rule, at) => ({
        id: newId(),
        place: at + 1,
        section_id: sql<string | null>`(select id from section where slug = ${rule.section})`,
        province_slug: rule.province,
        office_kind: rule.kind,
        words: rule.words,
        desk_id: rule.deskId,
      })),
    )
    .execute()
}
