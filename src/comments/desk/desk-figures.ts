import { may, type ActingContext } from '../../people/index.ts'
import type { Context } from '../../platform/context.ts'
import { listAppealed, listDecidedAlike, namesOfModerators, type Span } from './desk-figures-store.ts'
import { moderatorIn } from './moderator-in.ts'
import { sumDecided, type DeskFigures } from './sum-decided.ts'

export interface ModeratorFigures extends DeskFigures {
  id: string
  name: string
}

export interface RuleFigures extends DeskFigures {
  /** A house rule, or «published». */
  rule: string
}

const day = 86_400_000

/**
 * What was decided over the last days. Editors see every moderator; a moderator sees the rules of the whole desk and
 * nobody's figures but her own: they are for learning, not for a race.
 * @throws Refusal 'access.…'.
 */
export async function readDeskFigures(
  context: ActingContext,
  { days }: { days: number },
): Promise<{ moderators: ModeratorFigures[]; rules: RuleFigures[]; isEverybody: boolean }> {
  const me = moderatorIn(context)
  const isEverybody = may(context.actor, 'story.publish')
  const until = context.clock.now()
  const { moderators, rules } = await figuresOf(context, {
    from: new Date(until.getTime() - days * day),
    until,
  })
  return {
    moderators: isEverybody ? moderators : moderators.filter(({ id }) => id === me),
    rules,
    isEverybody,
  }
}

/** By moderator, at most 200, and by what was decided: published, or refused by a rule; most decisions first. */
export async function figuresOf(
  context: Context,
  span: Span,
): Promise<{ moderators: ModeratorFigures[]; rules: RuleFigures[] }> {
  const [decided, appeals] = await Promise.all([listDecidedAlike(context, span), listAppealed(context, span)])
  const names = await namesOfModerators(context, [...new Set(decided.map(({ moderatorId }) => moderatorId))])
  const moderators = names.map(({ id, name }) => {
    const isHers = (each: { moderatorId: string }): boolean => each.moderatorId === id
    return { id, name, ...sumDecided(decided.filter(isHers), appeals.filter(isHers)) }
  })
  const rules = [...new Set(decided.map(each => each.rule))].map(rule => {
    const isOfRule = (each: { rule: string | null }): boolean => each.rule === rule
    return { rule: rule ?? 'published', ...sumDecided(decided.filter(isOfRule), appeals.filter(isOfRule)) }
  })
  return { moderators: mostFirst(moderators), rules: mostFirst(rules) }
}

const mostFirst = <Line extends DeskFigures>(lines: readonly Line[]): Line[] =>
  lines.toSorted((one, other) => other.decisions - one.decisions)
