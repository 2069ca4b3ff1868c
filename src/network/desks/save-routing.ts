import { listProvinces, listSections } from '../../newsroom/index.ts'
import { mustHold, personIdOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction, type Context } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanLine } from '../line.ts'
import { officeKinds } from '../office.ts'
import { listDesks } from './release-desk-store.ts'
import { insertRoutingVersion, readRoutingVersion, replaceRules } from './routing-store.ts'
import type { RoutingRule } from './routing-rule.ts'

export interface RoutingOrder {
  /** The version the list was opened as; when it is no longer the newest, nothing is written. */
  basedOn: number
  rules: readonly RoutingRule[]
}

const mostRules = 100

/**
 * Puts a whole list of rules in the place of the one before; releases that have arrived stay where they are.
 * @throws FieldProblems named by line, as `rules.3.words`; Refusal 'routing.changed_since_read', 'access.…'.
 */
export async function saveRouting(context: ActingContext, order: RoutingOrder): Promise<void> {
  mustHold(context, 'staff.manage')
  await inTransaction(context, async within => {
    const rules = await rulesFrom(within, order.rules)
    const version = (await readRoutingVersion(within))?.version ?? 0
    const isNext =
      version === order.basedOn && (await insertRoutingVersion(within, version + 1, personIdOf(within.actor)))
    if (!isNext) throw new Refusal('routing.changed_since_read')
    await replaceRules(within, rules)
    await recordAct(within, {
      act: 'change routing',
      subjectKind: 'routing',
      subjectId: null,
      detail: { version: version + 1, rules: rules.length },
    })
    await within.events.record(within, { name: 'routing.changed', payload: {} })
  })
}

async function rulesFrom(within: Context, given: readonly RoutingRule[]): Promise<RoutingRule[]> {
  const problems: FieldProblem[] = []
  if (given.length > mostRules)
    problems.push({ field: 'rules', problem: 'too-many', facts: { most: mostRules } })
  const known = await knownTo(within)
  const rules = given.slice(0, mostRules).map((rule, at) => {
    const line = `rules.${at + 1}`
    for (const name of ['section', 'province', 'kind', 'deskId'] as const)
      if (rule[name] !== null && !known[name].has(rule[name]))
        problems.push({ field: `${line}.${name}`, problem: 'unknown' })
    const words = cleanLine({ field: `${line}.words`, given: rule.words, kind: 'title', most: 500 }, problems)
    return { ...rule, words }
  })
  if (problems.length > 0) throw new FieldProblems(problems)
  return rules
}

async function knownTo(within: Context) {
  const [sections, provinces, desks] = [
    await listSections(within),
    await listProvinces(within),
    await listDesks(within),
  ]
  return {
    section: new Set(sections.map(({ slug }) => slug)),
    province: new Set(provinces.map(({ slug }) => slug)),
    kind: new Set<string>(officeKinds),
    deskId: new Set(desks.map(({ id }) => id)),
  }
}
